import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadReader } from "@leesbewijs/language/load";
import { type MadeLesson, makeLesson } from "../src/index.ts";

type Folder = {
  readonly folder: string;
  /** Only files whose name begins so. */
  readonly only: string;
  /** A table of tabs with the file in the first and the day of the news in the sixth column. */
  readonly dates: string | undefined;
  /** A folder of other models than those of the package. */
  readonly models?: string | undefined;
};

/** The lessons of all articles of a folder, in the order of their names. */
export async function makeArticles({
  folder,
  only,
  dates,
  models,
}: Folder): Promise<{ readonly file: string; readonly words: number; readonly lesson: MadeLesson }[]> {
  const directory = models === undefined ? undefined : pathToFileURL(`${models}/`);
  const readers = { nl: await loadReader("nl", directory), en: await loadReader("en", directory) };
  const days = dates === undefined ? new Map<string, string>() : daysOf(readFileSync(dates, "utf8"));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt") && file.startsWith(only))
    .sort()
    .flatMap((file) => {
      const newsDate = days.get(file) ?? "";
      const text = readFileSync(join(folder, file), "utf8");
      const lesson = makeLesson({ text, ...(newsDate !== "" && { newsDate }) }, readers);
      if ("refused" in lesson) return [];
      return [{ file, words: lesson.text.article.text.split(/\s+/u).length, lesson }];
    });
}

function daysOf(table: string): Map<string, string> {
  return new Map(
    table
      .split("\n")
      .map((line) => line.split("\t"))
      .map((cells) => [cells[0] ?? "", /^\d{4}(?:-\d\d){1,2}/u.exec(cells[5] ?? "")?.[0] ?? ""]),
  );
}
