import type { Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import { wordsAnswer } from "../words-answer.ts";
import { formDutch } from "./form.ts";
import type { Reason } from "./reasons.ts";

const asked: Readonly<Record<string, string>> = { omdat: "Waarom", aangezien: "Waarom", doordat: "Waardoor" };

/** "De markt ging niet door, omdat het stormde" -> "Waarom ...?", with other clauses of the article as wrong reasons. */
export function askWhy(reading: Reading, clause: Clause, reasons: readonly Reason[]): (Ask | Refusal)[] {
  const { sentence, finite, end } = clause;
  const { tokens } = sentence.analysed;
  return reasons
    .filter((one) => one.sentence === sentence && one.first > finite && asked[one.opener] !== undefined)
    .slice(0, 1)
    .flatMap((reason) => {
      const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
      const opener = reason.first - 1;
      if (opener > end + 1 || reason.last < tokens.length - 2) return refuse("why: more follows");
      const wrong = reasons
        .filter((other) => other.sentence !== sentence)
        .sort((a, b) => Number(b.opener in asked) - Number(a.opener in asked))
        .map(({ text }) => ({ text: `${reason.opener} ${text}`, errorType: "other_fact" as const }));
      const formed = formDutch(
        reading,
        { ...clause, end: Math.max(opener, Math.min(end, opener)) },
        {
          wh: asked[reason.opener] ?? "Waarom",
          gone: { first: opener, last: reason.last },
          frontAsked: false,
        },
      );
      if (formed === null) return refuse("stem: leans on the text");
      const ask = describe({
        reading,
        clause: { ...clause, end: reason.last + 1 },
        shape: "why",
        formed,
        answer: wordsAnswer(`${reason.opener} ${reason.text}`, "why", wrong),
        skill: "cause",
      });
      return { ...ask, process: "infer" as const };
    });
}
