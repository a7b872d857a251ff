import type { Reading } from "../../2-reading/reading.ts";
import { lower, shareOfParses } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import { wordsAnswer } from "../words-answer.ts";
import { formDutch } from "./form.ts";
import type { Purpose } from "./purposes.ts";

/** Nouns of what is given so that something can be done. */
const chances = /^(?:gelegenheid|kans|mogelijkheid|ruimte|tijd|geld|middel|toestemming|vrijheid)$/u;
/** Somebody's right, plan or contract is to do something: the infinitive says what it is, not what for. */
const ofSomething =
  /^(?:recht|plan|besluit|opdracht|vergunning|contract|verzoek|oproep|poging|wens|voorstel|belofte|verplichting|taak|afspraak|overeenkomst|idee|intentie|voornemen|bevel|advies|aanbod)$/u;
/** With these an infinitive says what, not what for. */
const takeInfinitive = new Set(
  "proberen besluiten vragen weigeren beloven dreigen beginnen afspreken hopen vrezen wensen adviseren oproepen dwingen verzoeken aanbieden voorstellen eisen gaan lijken blijken hoeven durven weten vergeten nalaten overwegen zien vinden zijn worden".split(
    " ",
  ),
);

/** "De ministers reisden naar Moskou om te praten" -> "Waarom reisden de ministers naar Moskou?" */
export function askPurpose(reading: Reading, clause: Clause, purposes: readonly Purpose[]): (Ask | Refusal)[] {
  const { sentence, finite, end, predicate } = clause;
  const { tokens } = sentence.analysed;
  return purposes
    .filter((one) => one.sentence === sentence && lower(tokens[one.first]) === "om" && one.first > finite)
    .slice(0, 1)
    .flatMap((purpose) => {
      const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
      if (purpose.last < end - 2 || purpose.first > end + 1) return refuse("purpose: more follows");
      const before = tokens[purpose.first - 1]?.lemma ?? "";
      const isChance =
        chances.test(before) ||
        (tokens[purpose.first - 1]?.upos === "VERB" && chances.test(tokens[purpose.first - 2]?.lemma ?? ""));
      const verb = tokens[predicate];
      const hangs =
        shareOfParses(
          sentence.analysed,
          purpose.verb,
          (up, relation) => (up === predicate || up === finite) && relation.startsWith("advcl"),
        ) >= 0.6;
      if (!isChance && (!hangs || verb?.upos !== "VERB" || takeInfinitive.has(verb.lemma)))
        return refuse("purpose: belongs to a word");
      const inClause = tokens.slice(finite, purpose.first);
      if (!isChance && inClause.some(({ upos, lemma }) => upos === "NOUN" && ofSomething.test(lemma)))
        return refuse("purpose: belongs to a word");
      const wrong = purposes
        .filter(
          (other) => other.sentence !== sentence && other.text.split(" ").length < 14 && !sharesName(other, purpose),
        )
        .map(({ text }) => ({ text, errorType: "other_fact" as const }));
      const formed = formDutch(
        reading,
        { ...clause, end: Math.max(end, purpose.first) },
        {
          wh: isChance ? "Waarvoor" : "Waarom",
          gone: purpose,
          frontAsked: false,
        },
      );
      if (formed === null) return refuse("stem: leans on the text");
      const ask = describe({
        reading,
        clause: { ...clause, end: Math.max(end, purpose.last + 1) },
        shape: "purpose",
        formed,
        answer: wordsAnswer(purpose.text, "purpose", wrong),
        skill: "purpose",
      });
      return { ...ask, process: "infer" as const };
    });
}

/** "Om het feest voor Brugdam te redden", "om het in Brugdam te laten doorgaan": with a name of both they may come to the same. */
function sharesName(one: Purpose, other: Purpose): boolean {
  const names = ({ sentence, first, last }: Purpose): string[] =>
    sentence.analysed.tokens.slice(first, last + 1).flatMap(({ upos, lemma }) => (upos === "PROPN" ? [lemma] : []));
  const told = new Set(names(other));
  return names(one).some((name) => told.has(name));
}
