/** A tree with the names of its relations, from a parser or a treebank. Heads are places, -1 the root. */
export type Tree = { readonly heads: readonly number[]; readonly relations: readonly string[] };

/** What stands before the second position of a main clause, by places in the sentence. */
export type VerbSecond = {
  readonly finite: number;
  /** The constituents before the finite verb; in an ordinary statement there is one. */
  readonly prefield: readonly { readonly head: number; readonly relation: string; readonly subject: boolean }[];
};

type Word = { readonly upos: string; readonly features: string };

const auxiliary = new Set(["aux", "aux:pass", "cop"]);
/** What may stand before the first position: "Maar de brug is ...". The Dutch treebanks call that "Maar" a mark. */
const outside = new Set(["punct", "cc", "mark"]);

/**
 * The finite verb of a tree's main clause and what stands before it. The finite verb is the root itself or its first finite
 * auxiliary; a constituent before it is a word with all that hangs from it whose own head is not before the verb: whether
 * that head is the root or a verb below it ("In mei wil hij gaan") makes no difference. Null where there is no finite verb
 * or a subordinator makes the whole a subordinate clause.
 *
 * @param words part of speech and features of the tree's words.
 */
export function verbSecond({ heads, relations }: Tree, words: readonly Word[]): VerbSecond | null {
  const root = heads.indexOf(-1);
  const verb = heads.findIndex(
    (head, at) => isFinite(words[at]) && (at === root || (head === root && auxiliary.has(relations[at] ?? ""))),
  );
  const subordinate = heads.some(
    (head, at) => at < verb && head === root && relations[at] === "mark" && words[at]?.upos === "SCONJ",
  );
  if (root < 0 || verb < 0 || subordinate) return null;
  const prefield = heads.flatMap((head, at) => {
    const relation = relations[at] ?? "";
    const top = at < verb && (head < 0 || head >= verb) && !outside.has(relation);
    return top ? [{ head: at, relation, subject: head === root && /^[nc]subj/.test(relation) }] : [];
  });
  return { finite: verb, prefield };
}

function isFinite(word: Word | undefined): boolean {
  return word?.features.includes("VerbForm=Fin") ?? false;
}
