import type { Language } from "@leesbewijs/domain";
import { ruleOf } from "./rule-of.ts";
import { stemOf } from "./texts-of.ts";
import { withoutQuotations } from "./without-quotations.ts";

/** Moments that are told from the day of the news. */
const relative: Record<Language, RegExp> = {
  nl: /\b(?:gisteren|eergisteren|vandaag|morgen|overmorgen|vanavond|vannacht|vanmorgen|vanmiddag|nu|momenteel|tegenwoordig|inmiddels|onlangs|recent|binnenkort|zojuist|op dit moment|(?:vorige?|afgelopen|komende|volgende?|deze|laatste|dit) (?:dag|dagen|week|weken|weekend|maand|maanden|jaar|jaren|zomer|winter|lente|herfst|voorjaar|najaar|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|nacht|ochtend)|(?:over|sinds) (?:een|twee|drie|vier|vijf|zes|enkele|een paar) (?:dagen|weken?|maanden?|jaar)|geleden|aanstaande)\b/i,
  en: /\b(?:yesterday|today|tomorrow|tonight|now|currently|nowadays|recently|lately|soon|these days|at the moment|at present|right now|ago|(?:last|past|next|this|coming|previous) (?:days?|weeks?|weekend|months?|years?|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|few)|from now)\b/i,
};
/** They mean nothing without a year or the article: the last time before when? */
const needsYear: Record<Language, RegExp> = {
  nl: /\b(?:voor het (?:eerst|laatst)|(?:de|het) (?:vorige|meest recente|nieuwste)|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?)\b/i,
  en: /\b(?:for the (?:first|last) time|last (?!(?:for|long|until)\b)\p{L}+(?=\?)|the (?:latest|most recent|previous)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
};
/** A year, or that the article is to be followed, which has its own day. */
const anchored = /(?<!\p{N})(?:1[5-9]|20)\d\d(?!\p{N})|\b(?:artikel|tekst|article|text)\b/iu;

/** A question says when by the calendar: "last week" and "for the last time" mean something else to every later reader. */
export const noRelativeTime = ruleOf({ rule: "no-relative-time", severity: "warn", field: "prompt" }, (item) => {
  const stem = withoutQuotations(stemOf(item.question));
  const { language } = item.edition;
  const found = relative[language].exec(stem) ?? (anchored.test(stem) ? null : needsYear[language].exec(stem));
  return found === null ? null : `"${found[0]}" is told from the day of the news`;
});
