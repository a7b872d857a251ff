import type { Parse } from "./parse-sentence.ts";

/** The tree that the parsers vote for, with for each word the share of them that gave it this head and this relation. */
export type VotedParse = Parse & { readonly agreement: readonly number[] };

type Arc = { readonly head: number; readonly dependent: number; readonly votes: number };

/**
 * Grows one tree from the root, each time through an arc with the most votes among those that reach a new word (Attardi and
 * Dell'Orletta 2009). The result is always a tree with one root, in time linear in the number of words. Of equal arcs the
 * one that was reached first is taken, and of one word's arcs the first parser's.
 *
 * @param parses at least one, all of the same words.
 */
export function vote(parses: readonly Parse[]): VotedParse {
  const length = parses[0]?.heads.length ?? 0;
  const { root, from } = votedArcs(parses, length);
  const heads: number[] = Array.from({ length }, () => -1);
  const reached = new Set([root]);
  // The queue of the arcs that all parsers have is the first.
  const waiting = parses.map(() => ({ arcs: [] as Arc[], done: 0 }));
  const reach = (word: number): void => {
    for (const arc of from[word] ?? []) waiting[parses.length - arc.votes]?.arcs.push(arc);
  };
  reach(root);
  while (reached.size < length) {
    const queue = waiting.find(({ arcs, done }) => done < arcs.length);
    const arc = queue?.arcs[queue.done];
    if (queue === undefined || arc === undefined) break;
    queue.done += 1;
    if (reached.has(arc.dependent)) continue;
    reached.add(arc.dependent);
    heads[arc.dependent] = arc.head;
    reach(arc.dependent);
  }
  return { heads, ...nameArcs(parses, heads) };
}

/** The word that most parsers hang from the root, and for each word the arcs to its dependents with their votes. */
function votedArcs(parses: readonly Parse[], length: number): { root: number; from: Arc[][] } {
  const from: Arc[][] = Array.from({ length }, () => []);
  let root = 0;
  let most = 0;
  for (let dependent = 0; dependent < length; dependent += 1) {
    const heads = parses.map((parse) => parse.heads[dependent] ?? -1);
    for (const head of new Set(heads)) {
      const votes = heads.filter((other) => other === head).length;
      if (head >= 0) from[head]?.push({ head, dependent, votes });
      else if (votes > most || (votes === most && heads[0] === -1)) {
        root = dependent;
        most = votes;
      }
    }
  }
  return { root, from };
}

/** For each arc the relation that most of the parsers with that arc give it; the first parser's of equals. */
function nameArcs(parses: readonly Parse[], heads: readonly number[]): { relations: number[]; agreement: number[] } {
  const relations: number[] = [];
  const agreement: number[] = [];
  heads.forEach((head, word) => {
    const named = parses.filter((parse) => parse.heads[word] === head).map((parse) => parse.relations[word] ?? 0);
    const votes = named.map((relation) => named.filter((other) => other === relation).length);
    const most = Math.max(0, ...votes);
    relations.push(named[votes.indexOf(most)] ?? 0);
    agreement.push(most / parses.length);
  });
  return { relations, agreement };
}
