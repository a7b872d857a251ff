import type { Language } from "@leesbewijs/domain";
import { hedgesSomething } from "./hedge-words.ts";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf, stemOf } from "./texts-of.ts";

/** Words that take a side or give a verdict. */
const loaded: Record<Language, RegExp> = {
  nl: /\b(?:agressors?|bezetters?|bezette|bezetten?|bevrijders?|bevrijdden?|bevrijd|terrorist\p{L}*|misdadig\p{L}*|misdadigers?|barbaars\p{L}*|laffe?|schandalige?|schandelijke?|belachelijke?|domme|dom|terecht|onterecht|helaas|gelukkig|oneerlijke?|hebzuchtige?|criminele?|criminelen|schuldige?|schurken?|fanatieke?|bloeddorstige?|illegale?n?|schuld aan|de schuld|onzinnige?|achterlijke?|zielige?|heldhaftige?|briljante?)\b/iu,
  en: /\b(?:aggressors?|occupiers?|occupied|occupies|occupy|liberat(?:ors?|ed|es|e)|terrorists?|criminals?|barbaric|cowardly|scandalous|shameful|ridiculous|stupid|foolish|silly|rightly|wrongly|unfortunately|sadly|luckily|unfair|greedy|guilty|villains?|fanatical|bloodthirsty|to blame|illegals?|nonsensical|pathetic|heroic|brilliant|evil)\b/iu,
};

/** "Who is right?" asks for a verdict; whether somebody was right may be the matter of an answer. */
const verdict: Record<Language, RegExp> = {
  nl: /^(?:wie|welke? \p{L}+) (?:heeft|hebben|had|hadden) (?:er )?(?:het meest )?(?:gelijk|ongelijk)\b/iu,
  en: /^(?:who|which \p{L}+) (?:is|are|was|were) (?:in the )?(?:right|wrong)\b/iu,
};

/** A question takes no side: loaded words stand in it only where the article uses them and the question says who speaks. */
export const noLoadedWords = ruleOf({ rule: "no-loaded-words", severity: "warn", field: "prompt" }, (item) => {
  const { question, key, edition } = item;
  const asked = [stemOf(question), ...answersOf(question, key)].join(" ");
  const asksVerdict = verdict[edition.language].exec(question.prompt)?.[0];
  if (asksVerdict !== undefined) return `"${asksVerdict}" asks for a verdict`;
  const word = loaded[edition.language].exec(asked)?.[0];
  if (word === undefined) return null;
  const said = edition.articles.some(({ text }) => lowerWords(text).includes(word.toLowerCase()));
  if (said && hedgesSomething(lowerWords(asked), edition.language)) return null;
  return `"${word}" takes a side`;
});
