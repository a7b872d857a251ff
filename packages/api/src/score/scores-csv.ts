import type { ScoreRow } from "@leesbewijs/domain";

const headings = {
  nl: ["Leerling", "Klas", "Les", "Quiz", "Poging", "Punten", "Mogelijk", "Procent", "Te laat", "Ingeleverd"],
  en: ["Student", "Class", "Lesson", "Quiz", "Attempt", "Points", "Possible", "Percent", "Late", "Handed in"],
} as const;
const yesNo = { nl: ["ja", "nee"], en: ["yes", "no"] } as const;

/**
 * Scores as a CSV file that a spreadsheet opens with a double click in the language given: a byte order mark, the
 * separator and the decimal sign of that language, moments in the school's time zone. Numbers are numbers; text that a
 * spreadsheet would take for a formula gets an apostrophe in front (as OWASP advises on CSV injection).
 */
export function scoresCsv(rows: readonly ScoreRow[], language: "nl" | "en", timeZone: string): string {
  const separator = language === "nl" ? ";" : ",";
  const number = (value: number): string => (language === "nl" ? String(value).replace(".", ",") : String(value));
  const lines = rows.map((row) => [
    row.displayName,
    row.className,
    row.lessonTitle,
    row.quizTitle,
    number(row.number),
    number(row.score.points),
    number(row.score.possible),
    number(Math.round((row.score.points / Math.max(row.score.possible, 0.01)) * 1000) / 10),
    yesNo[language][row.late ? 0 : 1],
    moment(row.submittedAt, timeZone),
  ]);
  const numeric = new Set([4, 5, 6, 7]);
  const body = lines.map((line) =>
    line.map((text, i) => (numeric.has(i) ? text : cell(text, separator))).join(separator),
  );
  return `\uFEFF${[headings[language].join(separator), ...body].join("\r\n")}\r\n`;
}

/** `2026-11-23 14:05`: every spreadsheet reads it as a moment. */
function moment(at: Date, timeZone: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("sv-SE", { ...parts, timeZone }).format(at);
}

function cell(text: string, separator: string): string {
  const harmless = text.replace(/(^|\n)([\s\u00A0]*[=+\-@\t\r])/g, "$1'$2");
  return /["\r\n]/.test(harmless) || harmless.includes(separator) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
