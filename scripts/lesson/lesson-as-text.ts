import type { Candidate, MadeLesson } from "@leesbewijs/content";
import { answersOf } from "./answers-of.ts";
import { countRules } from "./count-rules.ts";

/** A lesson to read on a terminal: what is around the questions, the questions with their answers and proof, and what was refused. */
export function lessonAsText(made: MadeLesson): string {
  const { text, lesson } = made;
  const { newsDate, author, source, aside, article } = text;
  const facts = [
    article.language,
    newsDate?.value ?? "no date",
    author,
    source && `source: ${source}`,
    lesson.readability && `readability ${lesson.readability.score} (${lesson.readability.method})`,
  ];
  return [
    lesson.title,
    facts.filter(Boolean).join(" · "),
    ...section(
      "Summary",
      lesson.summary.map((sentence) => sentence.text),
    ),
    ...section(
      "Parts",
      lesson.parts.map(
        ({ title, from, to, words, guide }) => `${title}, paragraphs ${from}-${to}, ${words} words: ${guide}`,
      ),
    ),
    ...section(
      "Words",
      lesson.words.map(
        ({ term, meaning, example }) => `${term.text}: ${meaning?.text ?? `(not explained) ${example.text}`}`,
      ),
    ),
    ...section(
      "Timeline",
      lesson.timeline.map(({ when, event }) => `${when}: ${event.text}`),
    ),
    ...section(
      "Who is who",
      lesson.people.map(({ name, role }) => `${name}: ${role.text}`),
    ),
    ...section(
      "Places",
      lesson.places.map(({ name, note, entity: { location } }) =>
        [name, note, location && `${location.lat}, ${location.lon}`].filter(Boolean).join(", "),
      ),
    ),
    ...section(
      "Numbers",
      lesson.amounts.map(({ amount, sentence }) => `${amount.text}: ${sentence.text}`),
    ),
    ...section(
      "Left out of the text",
      aside.map((each) => `${each.kind}: ${each.text}`),
    ),
    ...quizOf(made),
    ...section(
      "Refused, by rule",
      countRules(made.refusals).map(([rule, count]) => `${count} x ${rule}`),
    ),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", title, ...(lines.length === 0 ? ["  (none)"] : lines.map((line) => `  - ${line}`))];
}

function quizOf({ quiz, candidates, text }: MadeLesson): string[] {
  const title = `Quiz: ${quiz.length} of ${candidates.length} questions that may be asked`;
  const questions = quiz.flatMap((candidate, at) => ["", ...questionLines(candidate, at + 1, text.article.text)]);
  return ["", title, ...(quiz.length === 0 ? ["  (too few questions for a quiz: a lesson alone)"] : questions)];
}

function questionLines(candidate: Candidate, number: number, article: string): string[] {
  const { question, proof, shape } = candidate;
  return [
    `${String(number).padStart(3)}. ${question.prompt}  [${shape}, ${question.process}]`,
    ...("parts" in question ? [`     ${question.parts.join(" ____ ")}`] : []),
    ...answersOf(candidate).map(
      ({ text, right, note }) => `     ${right ? "*" : " "} ${text}${note === "" ? "" : ` -> ${note}`}`,
    ),
    `     proof: ${proof.map(({ start, end }) => `"${article.slice(start, end)}"`).join(" ")}`,
  ];
}
