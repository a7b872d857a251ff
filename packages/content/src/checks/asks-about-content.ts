import type { Language } from "@leesbewijs/domain";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { wordSet } from "./word-set.ts";

/** What surrounds the text, and the words that ask for it rather than for what the text says. */
const frame: Record<Language, { readonly things: ReadonlySet<string>; readonly asked: ReadonlySet<string> }> = {
  nl: {
    things: wordSet(
      "artikel tekst bericht nieuwsbericht stuk foto infografiek illustratie tekening krant website nieuwssite redactie kaart kop titel",
    ),
    asked: wordSet(
      "schreef geschreven maakte gemaakt nam genomen fotografeerde gefotografeerd tekende getekend verscheen verschenen gepubliceerd " +
        "publiceerde publicatiedatum geplaatst plaatste stond online auteur fotograaf gedateerd bron afkomstig alineas alinea's tussenkopjes",
    ),
  },
  en: {
    things: wordSet(
      "article text story piece report photo photograph picture infographic illustration drawing newspaper website map headline title",
    ),
    asked: wordSet(
      "wrote written made took taken photographed drew drawn appear appeared published publish publication posted author photographer " +
        "credited printed dated paragraphs subheadings journalist",
    ),
  },
};
/** Alone they ask for the frame. */
const always: Record<Language, ReadonlySet<string>> = {
  nl: wordSet("publicatiedatum auteur fotograaf verslaggever tussenkopjes nieuwssite"),
  en: wordSet("photographer byline subheadings newspaper reporter"),
};
/** With these, how the text is made is the matter: what the writer does with it, and why. */
const readingSkill: ReadonlySet<string> = wordSet(
  "waarom why volgens according betekent mean means past fits best waardoor",
);

/** A question is about what the article tells, not about its date line, its writer or its picture credit. */
export const asksAboutContent = ruleOf({ rule: "asks-about-content", severity: "warn", field: "prompt" }, (item) => {
  const words = lowerWords(item.question.prompt);
  const { things, asked } = frame[item.edition.language];
  if (words.some((word) => readingSkill.has(word))) return null;
  const thing = words.find((word) => things.has(word));
  const about = words.find((word) => always[item.edition.language].has(word)) ?? words.find((word) => asked.has(word));
  if (about === undefined) return null;
  return thing !== undefined || always[item.edition.language].has(about)
    ? `"${about}" asks about the frame of the article, not about what it tells`
    : null;
});
