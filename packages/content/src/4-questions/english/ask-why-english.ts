import type { Reading } from "../../2-reading/reading.ts";
import { isFinite, lower } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { wordsAnswer } from "../words-answer.ts";
import { formEnglish } from "./form.ts";

/**
 * "The fair closed early because the tents were wet" -> "Why did the fair close early?" Nothing else of an article fits beside a reason, but
 * the sentence that gives it can be asked for.
 */
export function askWhyEnglish(reading: Reading, clause: Clause): Ask | Refusal | null {
  const { sentence, finite, predicate, source } = clause;
  const { tokens } = sentence.analysed;
  const opener = tokens.findIndex(
    (token, at) => at > Math.max(finite, predicate) && opensReason(token, tokens[at + 1]),
  );
  if (opener < 0 || source !== null) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  // "said that ... because": whose reason it is does not show.
  const between = tokens.slice(finite + 1, opener);
  if (between.some((token, at) => joins.test(lower(token)) || (isFinite(token) && at + finite + 1 !== predicate)))
    return refuse("why: belongs to another clause");
  if (tokens.slice(finite, opener).some((token) => denied.test(lower(token)))) return refuse("why: denied");
  const last = tokens.length - 2;
  const end = lower(tokens[opener - 1]) === "," ? opener - 1 : opener;
  const formed = formEnglish(reading, { ...clause, end }, { wh: "Why", gone: { first: opener, last } });
  if (formed === null) return refuse("stem: leans on the text");
  const ask = describe({
    reading,
    clause: { ...clause, end: last + 1 },
    shape: "why",
    formed,
    answer: wordsAnswer(sayTokens(sentence, range(opener, last + 1)), "why", []),
    skill: "cause",
  });
  return { ...ask, process: "infer" };
}

type Word = { readonly form: string; readonly upos: string } | undefined;

function opensReason(token: Word, next: Word): boolean {
  return token?.form === "because" || (token?.form === "due" && next?.form === "to");
}

const joins =
  /^(?:that|which|who|whom|whose|where|when|while|as|if|than|what|how|why|since|although|though|after|before|until|and|but|or|;|:|—|–)$/u;
/** "did not leave because ...": it may have left for another reason. */
const denied = /^(?:not|n['’]t|no|never|partly|mainly|only|simply|just)$/u;
