import type { ReadSentence } from "../2-reading/reading.ts";
import type { TokenRange } from "../2-reading/tokens.ts";

/** How sure the article is of what it says. A question never makes it surer. */
export type Certainty =
  | "asserted"
  | "reported"
  | "estimated"
  | "possible"
  | "unknown"
  | "accused"
  | "planned"
  | "negated";

/**
 * A main clause that can be asked about: what stands in front, the finite verb, and the rest up to where the clause was
 * cut. In Dutch the finite verb stands right after the front; in English words may stand between.
 */
export type Clause = {
  readonly sentence: ReadSentence;
  /** Where the clause ends: tokens from `end` on were cut off ("..., maar ..."). */
  readonly end: number;
  readonly finite: number;
  /** The verb, adjective or noun that says what the clause is about; the finite verb itself where there is no other. */
  readonly predicate: number;
  readonly front: TokenRange & { readonly head: number; readonly role: "subject" | "other" };
  /** A subject that is one stretch and whose place is certain; null where it is not. */
  readonly subject: (TokenRange & { readonly head: number }) | null;
  /** Tokens within the clause that a question leaves out: "echter", what stands in brackets. */
  readonly dropped: ReadonlySet<number>;
  readonly tense: "present" | "past";
  readonly plural: boolean;
  readonly certainty: Certainty;
  /** Whose words they are: "..., meldt Lavrov". Null where the article speaks itself. */
  readonly source: string | null;
};
