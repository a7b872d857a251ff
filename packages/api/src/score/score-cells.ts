import type { ScoreRow } from "@leesbewijs/domain";
import type { Cell } from "@leesbewijs/interchange";

const headings = {
  nl: ["Leerling", "Klas", "Les", "Quiz", "Poging", "Punten", "Mogelijk", "Procent", "Te laat", "Ingeleverd"],
  en: ["Student", "Class", "Lesson", "Quiz", "Attempt", "Points", "Possible", "Percent", "Late", "Handed in"],
} as const;
export const yesNo = { nl: ["ja", "nee"], en: ["yes", "no"] } as const;

/** Scores as the cells of a table under its heading: numbers are numbers, moments are of the school's time zone. */
export function scoreCells(rows: readonly ScoreRow[], language: "nl" | "en", timeZone: string): Cell[][] {
  const body = rows.map((row): Cell[] => [
    row.displayName,
    row.className,
    row.lessonTitle,
    row.quizTitle,
    row.number,
    row.score.points,
    row.score.possible,
    Math.round((row.score.points / Math.max(row.score.possible, 0.01)) * 1000) / 10,
    yesNo[language][row.late ? 0 : 1],
    moment(row.submittedAt, timeZone),
  ]);
  return [[...headings[language]], ...body];
}

/** `2026-11-23 14:05`: every spreadsheet reads it as a moment. */
export function moment(at: Date, timeZone: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("sv-SE", { ...parts, timeZone }).format(at);
}
