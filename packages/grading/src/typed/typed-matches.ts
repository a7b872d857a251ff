import type { Language } from "@leesbewijs/domain";
import { comparable } from "./comparable.ts";
import { oneSlip } from "./one-slip.ts";

/** From this length a slip seldom makes another word; below it "Iran" would be a slip of "Iraq". */
const SLIP_FROM_LETTERS = 6;

type Wanted = {
  readonly accept: readonly string[];
  /** Answers that are known to be wrong here: what equals or comes as near to one of them is no slip. */
  readonly wrong: readonly string[];
  readonly language: Language;
};

/**
 * Whether a typing says one of the accepted answers. Forgiven are case, marks, a leading article, punctuation around it,
 * double spaces, and one slip in the whole answer: in a word of at least six letters, not in its first letter ("Gambia" is
 * not "Zambia"), and never in anything that holds a digit.
 */
export function typedMatches(text: string, { accept, wrong, language }: Wanted): boolean {
  const typed = comparable(text, language);
  if (typed === "") return false;
  const accepted = accept.map((answer) => comparable(answer, language));
  if (accepted.includes(typed)) return true;
  const known = wrong.map((answer) => comparable(answer, language));
  if (known.some((answer) => answer === typed || slipsInOneWord(typed, answer))) return false;
  return accepted.some((answer) => slipsInOneWord(typed, answer));
}

function slipsInOneWord(typed: string, answer: string): boolean {
  const given = typed.split(" ");
  const wanted = answer.split(" ");
  if (given.length !== wanted.length) return false;
  const different = wanted.flatMap((word, at) => (word === given[at] ? [] : [[given[at] ?? "", word] as const]));
  const [only] = different;
  if (only === undefined || different.length > 1) return false;
  const [mine, theirs] = only;
  if (/\p{N}/u.test(mine + theirs) || Array.from(theirs).length < SLIP_FROM_LETTERS) return false;
  return mine[0] === theirs[0] && oneSlip(mine, theirs);
}
