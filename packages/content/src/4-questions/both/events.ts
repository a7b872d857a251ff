import type { TimeExpression } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../../2-reading/reading.ts";
import { tokensAt, within } from "../../2-reading/tokens.ts";
import { wholeOf } from "../../2-reading/whole-of.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** Something that happened at a time, told without that time. */
export type Event = { readonly sentence: ReadSentence; readonly time: TimeExpression; readonly label: string };

/** The event of a clause with one dated time that belongs to its verb: "De brug werd geopend". */
export function eventOf(reading: Reading, clause: Clause): Event | null {
  const { sentence, end, front, finite, dropped } = clause;
  const [time, ...others] = sentence.times.filter(({ value }) => value.kind === "instant" || value.kind === "interval");
  if (time === undefined || others.length > 0 || front.role !== "subject") return null;
  if (clause.certainty !== "asserted" || clause.tense !== "past") return null;
  if (/^(?:van|of)$/u.test(time.preposition?.text.toLowerCase() ?? "")) return null;
  const place = tokensAt(sentence.analysed, wholeOf(time));
  if (place === null || place.first <= finite || place.last >= end || !hangsFromVerb(clause, place, true)) return null;
  const tokens = range(0, end).filter((at) => !within(at, place) && !dropped.has(at));
  if (tokens.length < 4 || tokens.length > 18) return null;
  const resolved = resolveReferences(reading, sentence, tokens, true);
  if (resolved === null || resolved.leaning > 0) return null;
  return { sentence, time, label: `${sayTokens(sentence, tokens, resolved.rewordings)}.` };
}
