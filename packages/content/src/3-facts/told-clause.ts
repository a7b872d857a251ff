import type { ReadSentence } from "../2-reading/reading.ts";
import { isPlural, type TokenRange } from "../2-reading/tokens.ts";
import type { Clause } from "./clause.ts";
import { cutClause } from "./cut-clause.ts";
import { droppedTokens } from "./dropped-tokens.ts";
import { certaintyOf } from "./certainty.ts";
import { isPast, withoutTail } from "./read-english-clause.ts";
import { subjectByWords } from "./subject-by-words.ts";

/**
 * What somebody is said to say, as a clause of its own: "Bos said that Brugdam has nine shops" -> "Brugdam has nine shops", with
 * Bos as its source. English only: there a clause behind "that" has the order of one that stands alone.
 *
 * @param content the tokens that are said.
 * @param source whose words they are, as a question names it; null where the article tells it itself.
 * @returns null where its subject and verb do not show
 */
export function toldClause(sentence: ReadSentence, content: TokenRange, source: string | null): Clause | null {
  const { tokens } = sentence.analysed;
  const found = subjectByWords(sentence, content.first);
  if (found === null || found.predicate > content.last) return null;
  const { subject, finite, predicate } = found;
  const end = withoutTail(tokens, found, Math.min(cutClause(sentence.analysed, finite), content.last + 1));
  if (predicate >= end) return null;
  const said = sentence.text.slice(
    (tokens[content.first]?.span.start ?? 0) - sentence.span.start,
    (tokens[end - 1]?.span.end ?? sentence.span.end) - sentence.span.start,
  );
  const lemmas = [tokens[finite]?.lemma ?? "", tokens[predicate]?.lemma ?? ""];
  const certainty = certaintyOf(said, lemmas, "en");
  return {
    sentence,
    end,
    finite,
    predicate,
    front: { first: subject.first, last: subject.last, head: subject.last, role: "subject" },
    subject,
    dropped: droppedTokens(sentence, finite, end, "en"),
    tense: isPast(tokens, finite) ? "past" : "present",
    plural: isPlural(tokens[subject.head]),
    certainty: certainty === "asserted" && source !== null ? "reported" : certainty,
    source,
  };
}
