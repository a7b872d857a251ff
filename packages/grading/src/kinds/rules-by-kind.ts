import type { QuestionKind } from "@leesbewijs/domain";
import { cloze } from "./cloze.ts";
import type { KindRules } from "./kind-rules.ts";
import { match } from "./match.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { number } from "./number.ts";
import { order } from "./order.ts";
import { proof } from "./proof.ts";
import { shortText } from "./short-text.ts";
import { singleChoice } from "./single-choice.ts";
import { trueFalse } from "./true-false.ts";

/** A table, not a registry: a new kind of question does not compile until it has its rules here. */
const table: { readonly [K in QuestionKind]: KindRules<K> } = {
  singleChoice,
  multipleChoice,
  trueFalse,
  order,
  match,
  cloze,
  shortText,
  number,
  proof,
};

/**
 * The rules of a kind. The caller has seen that question, key and response are of this one kind; the compiler cannot
 * follow that, which is why the only cast of this package stands here.
 */
export function rulesOf(kind: QuestionKind): KindRules<QuestionKind> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return table[kind] as KindRules<QuestionKind>;
}
