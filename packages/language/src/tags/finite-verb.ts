/** What an English tagger found: the words, the number of each one's tag, and for each the scores of all tags. */
export type Tagged = {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
  readonly scores: readonly Float64Array[];
};

/** How much a participle may lose by being read as the finite verb, and any other word. Taggers score in the millions. */
const most = { participle: 1_300_000, other: 300_000 };

/**
 * Gives a whole English sentence the finite verb that it must have. Of "resumed" a tagger cannot always tell past tense from
 * participle, and a sentence left with participles alone is no sentence: the first one that can be its verb is. It does
 * not stand behind a comma, as in "reported by local press", nor before "by", nor behind "a", as in "a sanctioned race".
 *
 * @param names the names of all tags, such as "VERB|Tense=Past|VerbForm=Fin".
 * @returns the tags; the same ones where the sentence has a finite verb, or is no whole sentence.
 */
export function withFiniteVerb({ forms, tags, scores }: Tagged, names: readonly string[]): readonly number[] {
  if (forms.length < 5 || !/\.["”’']?$/u.test(forms.slice(-2).join(""))) return tags;
  const finite = names.flatMap((name, tag) => (name.includes("VerbForm=Fin") ? [tag] : []));
  if (finite.length === 0 || tags.some((tag) => finite.includes(tag))) return tags;
  const candidates = scores.flatMap((of, at) => {
    if (at === 0 || !/^\p{Ll}+$/u.test(forms[at] ?? "")) return [];
    const tag = finite.reduce((best, other) => ((of[other] ?? 0) > (of[best] ?? 0) ? other : best));
    return [{ at, tag, loss: (of[tags[at] ?? 0] ?? 0) - (of[tag] ?? 0) }];
  });
  const named = (at: number): string => names[tags[at] ?? -1] ?? "";
  const participle = candidates.find(
    ({ at, loss }) =>
      named(at) === "VERB|VerbForm=Part" &&
      !forms[at]?.endsWith("ing") &&
      !/^[,(]$/u.test(forms[at - 1] ?? "") &&
      !named(at - 1).startsWith("DET") &&
      forms[at + 1] !== "by" &&
      loss < most.participle,
  );
  const [nearest] = candidates.filter(({ loss }) => loss < most.other).sort((a, b) => a.loss - b.loss);
  const found = participle ?? nearest;
  return found === undefined ? tags : tags.map((tag, at) => (at === found.at ? found.tag : tag));
}
