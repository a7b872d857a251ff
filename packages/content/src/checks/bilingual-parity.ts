import type { Edition, Finding, Question } from "@leesbewijs/domain";
import type { Rule } from "./lesson-to-check.ts";

/** Every language has the same questions, of the same kind and size, unless the author meant one for one language only. */
export const bilingualParity: Rule = ({ editions, notes }) =>
  editions.flatMap((edition) =>
    editions
      .filter((other) => other !== edition)
      .flatMap((other) =>
        edition.questions.flatMap((question): Finding[] => {
          const meant = notes.get(question.id)?.languages.includes(other.language) ?? true;
          const message = meant ? difference(question, other) : null;
          if (message === null) return [];
          const place = { language: other.language, questionId: question.id };
          return [
            {
              rule: "bilingual-parity",
              severity: "fail",
              place,
              message: `${notes.get(question.id)?.name ?? question.prompt}: ${message}`,
            },
          ];
        }),
      ),
  );

function difference(question: Question, other: Edition): string | null {
  const twin = other.questions.find(({ id }) => id === question.id);
  if (twin === undefined) return `is missing in ${other.language}`;
  if (twin.kind !== question.kind) return `is ${question.kind} in one language and ${twin.kind} in the other`;
  const [own, theirs] = [size(question), size(twin)];
  return own === theirs ? null : `has ${own} parts in one language and ${theirs} in the other`;
}

/** How many options, items or gaps a question has. */
function size(question: Question): string {
  if ("options" in question) return String(question.options.length);
  if (question.kind === "order") return String(question.items.length);
  if (question.kind === "match") return `${question.left.length} and ${question.right.length}`;
  return question.kind === "cloze" ? String(question.parts.length - 1) : "1";
}
