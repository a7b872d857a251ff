import type { Language } from "@leesbewijs/domain";

const list = (words: string): readonly string[] => words.split(" ");

/** Beginnings of words that say that something is not certain, or that somebody said it. */
const uncertain: Record<Language, readonly string[]> = {
  nl: list(
    "mogelijk waarschijnlijk vermoedelijk misschien wellicht schatting geschat schatten volgens onduidelijk onzeker onbekend beschuldig " +
      "beweer bewering verwacht zegt zeggen zeiden vindt vinden meldt melden meldde noemt noemde lijkt leek blijkbaar kennelijk vermoed " +
      "verwijt verweten bereken vrees vreest vrezen hoop hopen waarschuw ontken bevestig",
  ),
  en: list(
    "possib probabl perhaps maybe reported alleged according estimat unclear uncertain unknown accus said seem appear likely suspect " +
      "expect calculat fear hope warn deny denied denies confirm blame suggest",
  ),
};

/** The same, but common as beginnings of other words: these count only whole. */
const uncertainWhole: Record<Language, readonly string[]> = {
  nl: list("zou zouden zei claimt claimde"),
  en: list("may might would say says claim claims claimed"),
};

/** Words that make an amount inexact. They matter only where the answer is an amount. */
const inexact: Record<Language, readonly string[]> = {
  nl: list("ongeveer circa ca rond ruim bijna zo'n iets"),
  en: list("about around approximately roughly nearly almost over slightly little"),
};

/** Whether a text hedges or names a source. `words` are in lower case, without marks. */
export function hedgesSomething(words: readonly string[], language: Language): boolean {
  return words.some(
    (word) =>
      uncertainWhole[language].includes(word) || uncertain[language].some((beginning) => word.startsWith(beginning)),
  );
}

/** Whether a text calls an amount inexact. */
export function hedgesAmount(words: readonly string[], language: Language): boolean {
  return words.some((word) => inexact[language].includes(word));
}
