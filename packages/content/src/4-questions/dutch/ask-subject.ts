import type { Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { namedBy } from "../../3-facts/named-by.ts";
import type { Ask, Refusal } from "../ask.ts";
import { describe } from "../describe.ts";
import { formDutch } from "./form.ts";
import { which } from "./which.ts";

/**
 * "Rusland bemiddelde in Moskou" -> "Welk land bemiddelde in Moskou?", also behind the verb: "In 1994 bemiddelde Rusland" ->
 * "Welk land bemiddelde in 1994?"
 */
export function askSubject(reading: Reading, clause: Clause): Ask | Refusal | null {
  const { sentence, subject } = clause;
  if (subject === null) return null;
  const named = namedBy(sentence, subject);
  if (named === null) return null;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  if (named.length > 2) return refuse("subject: many names");
  const [first, second] = named;
  if (first === undefined) return null;
  // "Trimbles vertrek": a name in the genitive is not the subject.
  const inSubject = sentence.names.filter((name) => name.first >= subject.first && name.last <= subject.last);
  const isWhole = inSubject.some(
    ({ entity, span }) =>
      entity.id === first.id && entity.aliases.includes(reading.text.article.text.slice(span.start, span.end)),
  );
  if (!isWhole) return null;
  const whFirst = which(first);
  if (whFirst === null) return refuse("subject: kind unknown");
  if (second !== undefined) {
    const whSecond = which(second);
    if (whSecond?.subject !== whFirst.subject || !clause.plural) return refuse("subject: two kinds");
  } else if (clause.plural) return refuse("subject: number");
  const wh = second === undefined ? whFirst.subject : bothOf(whFirst.subject);
  const formed = formDutch(reading, clause, { wh, gone: subject, frontAsked: clause.front.role === "subject" });
  if (formed === null) return refuse("stem: leans on the text");
  const answer =
    second === undefined
      ? { type: "name" as const, entity: first, text: first.name }
      : { type: "names" as const, entities: [first, second], text: `${first.name} en ${second.name}` };
  const ask = describe({ reading, clause, shape: "subject", formed, answer, skill: "who" });
  const predicate = formed.prompt.slice(wh.length + 1, -1).replace(" volgens het artikel", "");
  return second === undefined && clause.source === null ? { ...ask, predicate } : ask;
}

/** "Welk land" -> "Welke twee landen"; persons are asked for as they are. */
function bothOf(wh: string): string {
  if (wh === "Wie") return "Welke twee personen";
  const noun = wh.replace(/^Welke? /u, "");
  return `Welke twee ${plurals[noun] ?? `${noun}en`}`;
}

const plurals: Readonly<Record<string, string>> = {
  land: "landen",
  stad: "steden",
  dorp: "dorpen",
  provincie: "provincies",
  regio: "regio's",
  werelddeel: "werelddelen",
  bedrijf: "bedrijven",
  partij: "partijen",
  club: "clubs",
  organisatie: "organisaties",
  ministerie: "ministeries",
  universiteit: "universiteiten",
};
