/** The subtypes that are told apart; the others are not in all of the data, or too rare to learn. */
const kept = new Set([
  "nsubj:pass",
  "aux:pass",
  "obl:agent",
  "compound:prt",
  "expl:pv",
  "nmod:poss",
  "acl:relcl",
  "nmod:unmarked",
  "obl:unmarked",
]);

/** The relation as the parser learns it: "obl:arg" -> "obl". */
export function relationName(relation: string): string {
  return kept.has(relation) ? relation : (relation.split(":")[0] ?? relation);
}
