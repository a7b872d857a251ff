import type { AssignmentResults, WorkState } from "@leesbewijs/domain";
import type { Cell } from "@leesbewijs/interchange";
import { moment, yesNo } from "../score/score-cells.ts";

type Words = {
  readonly head: readonly string[];
  readonly mark: string;
  readonly comment: string;
  readonly question: (number: number) => string;
  readonly states: Readonly<Record<WorkState, string>>;
};
const words: Readonly<Record<"nl" | "en", Words>> = {
  nl: {
    head: ["Leerling", "Stand", "Punten", "Mogelijk", "Procent", "Pogingen", "Te laat", "Ingeleverd"],
    mark: "Cijfer",
    comment: "Opmerking",
    question: (number) => `Vraag ${number}`,
    states: {
      notOpen: "nog niet open",
      toDo: "niet begonnen",
      busy: "bezig",
      done: "klaar",
      missed: "niet gemaakt",
      excused: "vrijgesteld",
    },
  },
  en: {
    head: ["Student", "State", "Points", "Possible", "Percent", "Attempts", "Late", "Handed in"],
    mark: "Mark",
    comment: "Comment",
    question: (number) => `Question ${number}`,
    states: {
      notOpen: "not open yet",
      toDo: "not begun",
      busy: "at work",
      done: "done",
      missed: "not made",
      excused: "excused",
    },
  },
};

/**
 * The results of an assignment as the cells of a table under its heading: a row for each student with the points of every
 * question. What there is not is empty, not nought; moments are of the school's time zone.
 */
export function resultCells({ columns, rows, nTerm }: AssignmentResults, language: "nl" | "en", timeZone: string) {
  const { head, mark, comment, question, states } = words[language];
  const heading: Cell[] = [
    ...head,
    ...(nTerm === null ? [] : [mark]),
    ...columns.map((_, at) => question(at + 1)),
    comment,
  ];
  const body = rows.map((row): Cell[] => [
    row.displayName,
    states[row.state],
    row.score?.points ?? null,
    row.score?.possible ?? null,
    row.score && Math.round((row.score.points / Math.max(row.score.possible, 0.01)) * 1000) / 10,
    row.attempts,
    row.score && yesNo[language][row.late ? 0 : 1],
    row.submittedAt && moment(row.submittedAt, timeZone),
    ...(nTerm === null ? [] : [row.mark]),
    ...columns.map(({ questionId }) => row.questions.find((one) => one.questionId === questionId)?.points ?? null),
    row.comment === "" ? null : row.comment,
  ]);
  return [heading, ...body];
}
