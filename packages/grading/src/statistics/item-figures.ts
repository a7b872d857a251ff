import {
  type AnswerKey,
  fewestAnswers,
  type ItemFigures,
  type ItemSign,
  type OptionFigures,
  type Question,
  type QuestionScore,
  type Response,
  type Ruling,
} from "@leesbewijs/domain";
import { chosenIn } from "@leesbewijs/domain/chosen-in";
import { keysInForce } from "../correction/keys-in-force.ts";
import { isBlank } from "../is-blank.ts";
import { correlation } from "./correlation.ts";
import { meanOf, strongAndWeak } from "./strong-and-weak.ts";
import { wilson } from "./wilson.ts";

/** One attempt of one student: what each question earned, and what was answered to the question at hand. */
export type Sat = {
  readonly questions: readonly QuestionScore[];
  readonly response: Response | null;
  /** What the response earns, also where the question was taken out of the total. */
  readonly earned: QuestionScore;
};

type Item = { readonly question: Question; readonly key: AnswerKey; readonly ruling: Ruling | null };
type Seat = { readonly share: number; readonly rest: number; readonly response: Response | null };

/**
 * The figures of one question over attempts of different students. Who is strong is judged by the other questions, so that
 * a question does not speak for itself.
 *
 * @param sat one attempt of each student
 */
export function itemFigures(item: Item, sat: readonly Sat[]): ItemFigures {
  const { question } = item;
  const seats = sat.map(({ questions, response, earned }): Seat => ({
    share: shareOf([earned]),
    rest: shareOf(questions.filter(({ questionId }) => questionId !== question.id)),
    response,
  }));
  const right = sat.filter(({ earned }) => earned.verdict === "correct").length;
  const enough = sat.length >= fewestAnswers;
  const groups = enough ? strongAndWeak(seats, ({ rest }) => rest) : null;
  const share = (seat: Seat): number => seat.share;
  const discrimination = groups && meanOf(groups.strong, share) - meanOf(groups.weak, share);
  const figures = {
    questionId: question.id,
    answers: sat.length,
    right,
    blank: sat.filter(({ response }) => response === null || isBlank(response)).length,
    difficulty: sat.length === 0 ? null : seats.reduce((sum, seat) => sum + seat.share, 0) / seats.length,
    between: wilson(right, sat.length),
    discrimination,
    itemRest: enough ? correlation(seats.map(({ share, rest }) => [share, rest])) : null,
    options: optionFigures(item, seats, groups),
  };
  return { ...figures, signs: enough ? signsOf(figures) : [] };
}

function shareOf(scores: readonly QuestionScore[]): number {
  const possible = scores.reduce((sum, score) => sum + score.possible, 0);
  return possible === 0 ? 0 : scores.reduce((sum, score) => sum + score.points, 0) / possible;
}

function optionFigures(item: Item, seats: readonly Seat[], groups: ReturnType<typeof strongAndWeak<Seat>>) {
  return optionsOf(item).map(({ name, ...option }): OptionFigures => {
    const chose = ({ response }: Seat): number => Number(response !== null && chosenIn(response).includes(name));
    return {
      ...option,
      chosen: seats.filter((seat) => chose(seat) === 1).length,
      strong: groups && meanOf(groups.strong, chose),
      weak: groups && meanOf(groups.weak, chose),
    };
  });
}

type Choice = Pick<OptionFigures, "optionId" | "text" | "right"> & { readonly name: string };

/** What could be chosen; nothing for a question that is typed, ordered or matched. */
function optionsOf({ question, key, ruling }: Item): Choice[] {
  const right = new Set(keysInForce(key, ruling).flatMap(rightOptions));
  if (question.kind === "trueFalse") {
    return [true, false].map((value) => {
      const name = String(value);
      return { optionId: null, text: name, right: right.has(name), name };
    });
  }
  if (!("options" in question)) return [];
  return question.options.map(({ id, text }) => ({ optionId: id, text, right: right.has(id), name: id }));
}

function rightOptions(key: AnswerKey): string[] {
  switch (key.kind) {
    case "singleChoice":
      return [key.correct];
    case "multipleChoice":
      return [...key.correct];
    case "trueFalse":
      return [String(key.correct)];
    case "proof":
      return key.correct === null ? [] : [key.correct];
    default:
      return [];
  }
}

/** What to look at, what matters most first. The bounds are those that teachers know from other systems. */
function signsOf({ answers, difficulty, discrimination, options }: Omit<ItemFigures, "signs">): ItemSign[] {
  const signs: ItemSign[] = [];
  const least = Math.min(...options.filter(({ right }) => right).map(({ strong }) => strong ?? 1));
  const misled = options.some(({ right, strong }) => !right && strong !== null && strong > least);
  if (misled || (discrimination !== null && discrimination < 0)) signs.push("checkKey");
  if (difficulty !== null && difficulty < 0.3) signs.push("hard");
  if (difficulty !== null && difficulty > 0.9) signs.push("easy");
  if (discrimination !== null) signs.push(discrimination < 0.1 ? "weak" : discrimination < 0.25 ? "fair" : "good");
  if (answers >= 100 && options.some(({ right, chosen }) => !right && chosen / answers < 0.05)) {
    signs.push("unusedOption");
  }
  return signs;
}
