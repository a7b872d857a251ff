/**
 * Makes a lesson of an article on the command line:
 *
 *   npm run lesson -- article.txt [--date 2020-10-10] [--title "..."] [--language nl] [--json | --html]
 *
 * "-" reads the text from standard input. Exit code 1 where no lesson can be made, with the reason in plain words.
 */
import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { lessonContent, lessonOf, type MadeLesson, readText, type TextIn } from "@leesbewijs/content";
import { Language } from "@leesbewijs/domain";
import { loadReader } from "@leesbewijs/language/load";
import { lessonAsPage } from "./lesson/lesson-as-page.ts";
import { lessonAsText } from "./lesson/lesson-as-text.ts";
import { sayRefusal } from "./lesson/say-refusal.ts";

const usage =
  'Use: npm run lesson -- article.txt [--date 2020-10-10] [--title "..."] [--language nl|en] [--json | --html]';

// A process that makes one lesson is over before most of what V8 compiles for speed has paid for itself: on one core a third of its time.
setFlagsFromString("--interrupt-budget=400000");

try {
  process.stdout.write(await run());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<string> {
  const { values, positionals } = readCommand();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const language = values.language === undefined ? null : Language.safeParse(values.language);
  if (language?.success === false)
    throw new Error(`"${values.language}" is no language that lessons are made in: nl or en.`);
  const input: TextIn = {
    text: await readArticle(file),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values.date === undefined ? {} : { newsDate: values.date }),
    ...(language === null ? {} : { language: language.data }),
  };
  const read = readText(input);
  if ("refused" in read) throw new Error(sayRefusal(read));
  const made = lessonOf(read, await loadReader(read.article.language));
  if (values.json) return `${JSON.stringify(everything(made), null, 2)}\n`;
  return values.html ? lessonAsPage(made) : lessonAsText(made);
}

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        html: { type: "boolean", default: false },
        date: { type: "string" },
        title: { type: "string" },
        language: { type: "string" },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : "That cannot be read."}\n${usage}`, { cause: error });
  }
}

async function readArticle(file: string): Promise<string> {
  if (file === "-") return readAll(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`The article ${file} cannot be read. Is it there, and is it a text file?`, { cause: error });
  }
}

/** All but the analysis of each word. */
function everything({ text, lesson, quiz, candidates, refusals }: MadeLesson): object {
  const { originOf: _, ...rest } = text;
  const reason = quiz.length === 0 ? "Too few questions could be made of this text." : null;
  return { text: rest, lesson, content: lessonContent(text, lesson, reason), quiz, candidates, refusals };
}
