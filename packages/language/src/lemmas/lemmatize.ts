import { applyScript, type EditScript } from "./edit-script.ts";

/**
 * The rules of one language: a key is a kind of word and an ending ("NOUN|Plur=eken"), or a whole word ("NOUN|Plur=^weken").
 * The rule of the longest ending that is there holds.
 */
export type LemmaRules = ReadonlyMap<string, EditScript>;

/** Longer endings are not learned; a whole word is one rule however long it is. */
export const longestEnding = 7;

/**
 * The form of a dictionary for a word in its sentence. Proper names stay as they stand, other words lose the capital that a
 * sentence's start gave them. A particle that stands apart ("stelde ... uit") is added by `analyse`, which knows the verb's.
 */
export function lemmatize(form: string, tag: string, first: boolean, rules: LemmaRules): string {
  if (tag.startsWith("PROPN") || !/\p{L}/u.test(form)) return form;
  const plain = form.replaceAll("\u2019", "'");
  const lower = plain.toLowerCase();
  const lemma = applyScript(ruleFor(lower, lemmaKind(tag), rules), lower);
  const capital = plain.charAt(0);
  if (first || capital === lower.charAt(0) || plain === plain.toUpperCase()) return lemma;
  return lemma.startsWith(lower.charAt(0)) ? capital + lemma.slice(1) : lemma;
}

/** What of a tag decides how a word is inflected. Auxiliaries are inflected as verbs are. */
export function lemmaKind(tag: string): string {
  const [upos = "", ...features] = tag.split("|");
  const wanted = features.find(
    (feature) => /^(?:VerbForm|Degree)=/.test(feature) || (upos === "NOUN" && feature.startsWith("Number=")),
  );
  const kind = upos === "AUX" ? "VERB" : upos;
  return wanted === undefined ? kind : `${kind}|${wanted.slice(wanted.indexOf("=") + 1)}`;
}

function ruleFor(lower: string, kind: string, rules: LemmaRules): EditScript {
  const whole = rules.get(`${kind}=^${lower}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length -= 1) {
    const rule = rules.get(`${kind}=${lower.slice(lower.length - length)}`);
    if (rule !== undefined) return rule;
  }
  return ":0:";
}
