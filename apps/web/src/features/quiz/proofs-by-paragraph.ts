import type { Proof } from "@leesbewijs/domain";

type Group = readonly [Proof, ...Proof[]];

/** Sentences of one paragraph are shown in it together. */
export function byParagraph(proofs: readonly Proof[]): Group[] {
  const groups: [Proof, ...Proof[]][] = [];
  for (const proof of proofs) {
    const same = groups.find(([first]) => first.level === proof.level && first.paragraph === proof.paragraph);
    if (same) same.push(proof);
    else groups.push([proof]);
  }
  return groups;
}
