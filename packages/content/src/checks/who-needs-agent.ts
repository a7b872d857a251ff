import type { Language } from "@leesbewijs/domain";
import { kindred } from "./function-words.ts";
import { lowerWords } from "./plain-words.ts";
import { provingSentences } from "./proving-sentences.ts";
import { ruleOf } from "./rule-of.ts";
import { wordSet } from "./word-set.ts";

const passives: Record<Language, ReadonlySet<string>> = {
  nl: wordSet("is zijn was waren werd werden wordt worden geworden"),
  en: wordSet("is are was were been being be"),
};
const agents: Record<Language, ReadonlySet<string>> = { nl: wordSet("door"), en: wordSet("by") };
/** "Which company", "door wie": these ask for who did it too. */
const asksWho: Record<Language, RegExp> = {
  nl: /^(?:wie|door wie|welke? (?:land|landen|bedrijf|bedrijven|persoon|groep|organisatie|stichting|partij|minister|wethouder))\b/i,
  en: /^(?:who|by whom|which (?:country|countries|company|companies|person|group|organisation|party|minister|council))\b/i,
};
/** How far a participle stands from its auxiliary. */
const REACH = 12;

/** "Who bombed it?" needs a sentence that says who did: "it was bombed" does not, unless it says by whom. */
export const whoNeedsAgent = ruleOf({ rule: "who-needs-agent", severity: "warn", field: "evidence" }, (item) => {
  const { language } = item.edition;
  const { prompt } = item.question;
  if (!asksWho[language].test(prompt)) return null;
  const asked = lowerWords(prompt).slice(1, 6);
  // A passive question asks for what was done to, unless it asks by whom.
  if (asked.some((word) => passives[language].has(word)) && !/^(?:door wie|by whom)\b/i.test(prompt)) return null;
  const sentences = provingSentences(item).map(lowerWords);
  const verb = sentences.map((words) => agentless(words, asked, language)).find((found) => found !== null);
  const active = sentences.some((words) => words.some((word) => agents[language].has(word)));
  return verb === undefined || active ? null : `the evidence says that it was "${verb}", not by whom`;
});

/** The participle behind (in Dutch also before) a passive auxiliary that the question has as its verb. */
function agentless(words: readonly string[], asked: readonly string[], language: Language): string | null {
  for (const [at, word] of words.entries()) {
    if (!passives[language].has(word)) continue;
    const near = words.slice(language === "nl" ? Math.max(0, at - 2) : at + 1, at + REACH);
    const verb = near.find((one) => isParticiple(one, language) && asked.some((other) => sameVerb(one, other)));
    if (verb !== undefined) return verb;
  }
  return null;
}

function isParticiple(word: string, language: Language): boolean {
  if (word.length < 4) return false;
  return language === "nl"
    ? /(?:d|t|en)$/.test(word) && /ge|^(?:be|ver|ont|her)/.test(word)
    : /(?:ed|en|ne|wn|ilt|ught|ade|ut|et)$/.test(word);
}

function sameVerb(participle: string, asked: string): boolean {
  const root = (word: string): string =>
    word.replace(/^ge|^aange|^uitge|^opge|^afge/, "").replace(/(?:den|ten|de|te|ed|en|es|d|t|s)$/, "");
  const [a, b] = [root(participle), root(asked)];
  return (a.length > 3 && a === b) || kindred(participle, asked);
}
