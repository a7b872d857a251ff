import type { Span } from "@leesbewijs/domain";
import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";
import { type VerbSecond, verbSecond } from "./verb-second.ts";

/**
 * The start of a Dutch main clause: one constituent, then the finite verb. That is all that a question needs: ask for the
 * constituent, copy the rest. Where it is not certain, the reason why.
 */
export type MainClause =
  | {
      readonly state: "read";
      /** Place of the finite verb in the sentence's tokens. */
      readonly finite: number;
      /** Share of the parsers, 0 to 1, that read it so. */
      readonly agreement: number;
      readonly prefield: {
        /** Place of its head. */
        readonly head: number;
        readonly role: "subject" | "other";
        /** UD relation of the head: "nsubj", "obl", "advmod"; "root" for a predicate ("Groot is ..."). */
        readonly relation: string;
        /** From its first token to its last, in the text. */
        readonly span: Span;
      };
    }
  | {
      readonly state: "unsure";
      readonly reason: "no finite verb" | "parsers differ" | "not one constituent" | "no agreement";
    };

/**
 * Reads the main clause as the parsers see it; meant for Dutch, where the finite verb stands second. All have to agree, but
 * for a subject in front one in three may be lost altogether: one that takes another verb for the finite one says nothing of
 * the subject, and parsers take subjects for adverbials more than the reverse.
 */
export function readMainClause({ tokens, parses }: AnalysedSentence): MainClause {
  const readings = parses.map((parse) => verbSecond(parse, tokens));
  const shares = readings.map((reading) => readings.filter((other) => same(reading, other)).length / readings.length);
  const agreement = Math.max(0, ...shares);
  const reading = readings[shares.indexOf(agreement)];
  if (reading === undefined || reading === null) return { state: "unsure", reason: "no finite verb" };
  const [constituent] = reading.prefield;
  if (constituent === undefined || reading.prefield.length > 1)
    return { state: "unsure", reason: "not one constituent" };
  const sameVerb = readings.filter((other) => other?.finite === reading.finite).length / readings.length;
  if (agreement < sameVerb || agreement < (constituent.subject ? 0.6 : 1)) {
    return { state: "unsure", reason: "parsers differ" };
  }
  const verb = tokens[reading.finite];
  const head = tokens[constituent.head];
  if (verb === undefined || head === undefined || (constituent.subject && disagree(tokens, constituent.head, verb))) {
    return { state: "unsure", reason: "no agreement" };
  }
  return {
    state: "read",
    finite: reading.finite,
    agreement,
    prefield: {
      head: constituent.head,
      role: constituent.subject ? "subject" : "other",
      relation: constituent.relation,
      span: spanBefore(tokens, reading.finite, head),
    },
  };
}

/** The same finite verb, as many constituents and the same role; which of their words is the head does not matter. */
function same(first: VerbSecond | null, second: VerbSecond | null): boolean {
  return signOf(first) === signOf(second);
}

function signOf(reading: VerbSecond | null): string {
  return reading === null ? "" : [reading.finite, ...reading.prefield.map(({ subject }) => subject)].join();
}

/** A singular noun with a plural verb, or the other way round. Two nouns together ("en") may take either. */
function disagree(tokens: readonly AnalysedToken[], head: number, verb: AnalysedToken): boolean {
  const subject = tokens[head];
  if (
    subject === undefined ||
    subject.upos !== "NOUN" ||
    tokens.some((token) => token.head === head && token.relation === "conj")
  ) {
    return false;
  }
  const number = (token: AnalysedToken): string | undefined => /Number=(\w+)/.exec(token.features)?.[1];
  return number(subject) !== undefined && number(verb) !== undefined && number(subject) !== number(verb);
}

/** The tokens before the verb without punctuation and conjunctions at their start and end. */
function spanBefore(tokens: readonly AnalysedToken[], verb: number, head: AnalysedToken): Span {
  const inside = tokens.slice(0, verb);
  const aside = ({ upos }: AnalysedToken): boolean => upos === "PUNCT" || upos === "CCONJ";
  const kept = inside.filter((token) => !aside(token));
  const start = kept[0] ?? head;
  const end = kept.at(-1) ?? head;
  return { start: start.span.start, end: end.span.end };
}
