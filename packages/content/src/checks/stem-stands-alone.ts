import type { Language } from "@leesbewijs/domain";
import { words } from "@leesbewijs/language";
import { outsideWords, type OutsideWords } from "./outside-words.ts";
import { ruleOf } from "./rule-of.ts";

/** "Dit artikel" points at what lies before the reader; every other pointer points out of the question. */
const openers: Record<Language, RegExp> = {
  nl: /^(?:hij|zij|ze|hun|hen|haar|zijn|daar|hier|toen|daarna|daarom|(?:dit|dat|deze|die)(?! (?:artikel|tekst|nieuws|bericht|les|lesson)\b))\b/i,
  en: /^(?:he|she|it|they|him|her|his|their|them|there|then|(?:this|that|these|those)(?! (?:article|text|news|report|lesson)\b))\b/i,
};

/**
 * A question is understood by itself: quizzes are mixed and reviewed out of order. It does not begin with a word whose
 * meaning lies outside it, and no pronoun, demonstrative or bare "the area" in its first sentence points at nothing.
 * Words between quotation marks are the article's and stand apart.
 */
export const stemStandsAlone = ruleOf({ rule: "stem-stands-alone", severity: "warn", field: "prompt" }, (item) => {
  const { question, edition } = item;
  const stems = question.kind === "trueFalse" ? [question.prompt, question.statement] : [question.prompt];
  const opener = stems.find((stem) => openers[edition.language].test(stem));
  if (opener !== undefined) return `begins with a word that points outside the question: "${opener.slice(0, 60)}"`;
  const word = stems.map((stem) => pointingOut(stem, edition.language)).find((found) => found !== null);
  return word === undefined ? null : `"${word}" points at nothing in the question`;
});

/** The first word of a stem that points at nothing before it; null where there is none. */
function pointingOut(stem: string, language: Language): string | null {
  const first = firstSentence(withoutQuotations(stem));
  // A sentence before the question says what it is about: "Het conflict duurde lang. Hoe lang?"
  const isAsked = first.trim().endsWith("?");
  const forms = words(first).map(({ start, end }) => first.slice(start, end));
  const lower = forms.map((form) => form.toLowerCase());
  const known = outsideWords[language];
  const at = lower.findIndex(
    (word, index) => (isAsked || !known.definite.has(word)) && pointsOut(forms, lower, index, known),
  );
  if (at < 0) return null;
  const noun = known.pronouns.has(lower[at] ?? "") || known.pointers.has(lower[at] ?? "") ? [] : [forms[at + 1] ?? ""];
  return [forms[at] ?? "", ...noun].join(" ").trim();
}

function pointsOut(forms: readonly string[], lower: readonly string[], at: number, known: OutsideWords): boolean {
  const [word = "", before = "", next = ""] = [lower[at], lower[at - 1], lower[at + 1]];
  if (known.pointers.has(word)) return !["dat", "om", "that"].includes(next);
  if (known.demonstratives.has(word)) return !isAtHand(lower, at, known);
  if (known.joiners.has(word)) return known.beforeJoiners.has(before) && next !== "" && !isAtHand(lower, at, known);
  if (known.definite.has(word)) return isBareNoun(forms, lower, at + 1, known);
  // "Was it hard to check": the word stands for what follows it.
  if (word === "it" && lower.slice(at).some((later) => later === "to" || later === "that")) return false;
  return known.pronouns.has(word) && !hasAntecedent(forms, lower, at, known);
}

/** "This article", "which of these statements", and "these" alone where options follow. */
function isAtHand(lower: readonly string[], at: number, { atHand }: OutsideWords): boolean {
  const next = lower[at + 1] ?? "";
  return atHand.has(next) || (["of", "van"].includes(lower[at - 1] ?? "") && next === "");
}

/** Nothing in the whole stem says which one: no name, no year, nothing behind the noun. */
function isBareNoun(forms: readonly string[], lower: readonly string[], at: number, known: OutsideWords): boolean {
  if (!known.bareNouns.has(lower[at] ?? "") || known.specifiers.has(lower[at + 1] ?? "")) return false;
  return !forms.some((form, index) => isName(form, index));
}

function isName(form: string, index: number): boolean {
  return (index > 0 && /^\p{Lu}/u.test(form)) || /^(?:1[5-9]|20)\d\d$/.test(form);
}

/** A name or a thing that was introduced, or a "who" that the word may point back at. */
function hasAntecedent(forms: readonly string[], lower: readonly string[], at: number, known: OutsideWords): boolean {
  const before = lower.slice(0, at);
  if (before.some((word, index) => isName(forms[index] ?? "", index) || known.introducers.has(word))) return true;
  if (before.some((word) => known.subordinators.has(word)) && before.length > 2) return true;
  return known.possessives.has(lower[at] ?? "") && ["who", "wie"].includes(before[0] ?? "") && at + 1 < lower.length;
}

function firstSentence(stem: string): string {
  const end = /[.?!] +\p{Lu}/u.exec(stem);
  return end === null ? stem : stem.slice(0, end.index + 1);
}

function withoutQuotations(stem: string): string {
  return stem.replace(/(?<![\p{L}\p{N}])['‘"“„][^'’"”]*['’"”](?!\p{L})/gu, " ");
}
