/**
 * The lemma that the lemmatiser should give for a treebank's word. Alpino marks the parts of compounds ("vrouw_toernooi") and
 * of separable verbs ("aan_sporen"); here a compound keeps its first parts as they are written ("vrouwentoernooi") and a
 * separable verb is one word.
 */
export function goldLemma(form: string, lemma: string, upos: string): string {
  if (!lemma.includes("_") || form.includes("_")) return lemma;
  if (upos === "VERB" || upos === "AUX") return lemma.replaceAll("_", "");
  const last = lemma.slice(lemma.lastIndexOf("_") + 1);
  const at = form.toLowerCase().lastIndexOf(last.slice(0, Math.min(3, last.length)).toLowerCase());
  return at < 1 ? lemma.replaceAll("_", "") : form.slice(0, at) + last;
}
