import type { Language } from "@leesbewijs/domain";
import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isMisprinted, withoutGaps } from "../../2-reading/is-misprinted.ts";
import { lower } from "../../2-reading/tokens.ts";
import type { Ask } from "../ask.ts";
import { quoted } from "./ask-gap.ts";

type Relation = "contrast" | "cause" | "result" | "condition" | "example" | "addition" | "time";

const names: Record<Language, Record<Relation, string>> = {
  nl: {
    contrast: "Een tegenstelling",
    cause: "Een oorzaak of reden",
    result: "Een gevolg",
    condition: "Een voorwaarde",
    example: "Een voorbeeld",
    addition: "Een toevoeging",
    time: "Een volgorde in de tijd",
  },
  en: {
    contrast: "A contrast",
    cause: "A cause or reason",
    result: "A result",
    condition: "A condition",
    example: "An example",
    addition: "An addition",
    time: "An order in time",
  },
};
/** Words that can mean one relation alone. */
const words: Record<Language, Readonly<Record<string, Relation>>> = {
  nl: {
    hoewel: "contrast",
    ondanks: "contrast",
    echter: "contrast",
    daarentegen: "contrast",
    omdat: "cause",
    doordat: "cause",
    dankzij: "cause",
    vanwege: "cause",
    wegens: "cause",
    daardoor: "result",
    hierdoor: "result",
    waardoor: "result",
    tenzij: "condition",
    mits: "condition",
    indien: "condition",
    bijvoorbeeld: "example",
    bovendien: "addition",
    daarnaast: "addition",
    nadat: "time",
    voordat: "time",
    vervolgens: "time",
  },
  en: {
    although: "contrast",
    though: "contrast",
    despite: "contrast",
    however: "contrast",
    whereas: "contrast",
    because: "cause",
    therefore: "result",
    consequently: "result",
    unless: "condition",
    moreover: "addition",
    furthermore: "addition",
    additionally: "addition",
    afterwards: "time",
  },
};
/** In front or near it these tie a sentence to the one before. */
const betweenSentences =
  /^(?:echter|daarentegen|daardoor|hierdoor|bovendien|daarnaast|vervolgens|however|therefore|consequently|moreover|furthermore|additionally|afterwards)$/u;
/** So close that one may be taken for the other with some right. */
const near: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  cause: ["result", "time"],
  result: ["cause", "time"],
  addition: ["example", "time"],
  example: ["addition"],
  // What came before may be the cause of what came after, or its condition.
  time: ["cause", "result", "condition", "addition"],
  condition: ["time"],
};
const order: readonly Relation[] = ["contrast", "cause", "example", "condition", "result", "time", "addition"];
const prompts: Record<Language, (word: string, text: string, two: boolean) => string> = {
  nl: (word, text, two) => `Welk verband geeft het woord ‘${word}’ aan in deze ${two ? "zinnen" : "zin"}? ${text}`,
  en: (word, text, two) =>
    `Which link does the word “${word}” show in ${two ? "these sentences" : "this sentence"}? ${text}`,
};
const explanations: Record<Language, (word: string, relation: string) => string> = {
  nl: (word, relation) => `‘${word}’ is een signaalwoord. Het geeft aan: ${relation.toLowerCase()}.`,
  en: (word, relation) => `“${word}” is a signal word. It shows ${relation.toLowerCase()}.`,
};

/** Asks what a signal word says of the parts that it joins: a contrast, a cause, an example. */
export function askSignal({ language, sentences }: Reading, sentence: ReadSentence): Ask | null {
  const { tokens } = sentence.analysed;
  if (sentence.quoted || tokens.length < 10 || tokens.length > 32 || !sentence.text.endsWith(".")) return null;
  if (isUnclean(sentence, language)) return null;
  const found = tokens.flatMap((token, at) => {
    const relation = words[language][lower(token)];
    return relation === undefined ? [] : [{ token, at, relation }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  if (lower(only.token) === "daarnaast" && only.at > 0) return null;
  // "waardoor" behind a noun may stand for "through which".
  if (lower(only.token) === "waardoor" && tokens[only.at - 1]?.form !== ",") return null;
  const before = betweenSentences.test(lower(only.token)) ? sentences[sentence.index - 1] : null;
  if (before !== null && !isNear(before, sentence, language)) return null;
  const shown = before === null || before === undefined ? sentence.text : `${before.text} ${sentence.text}`;
  const relation = names[language][only.relation];
  const wrong = order
    .filter((other) => other !== only.relation && near[only.relation]?.includes(other) !== true)
    .slice(0, 3)
    .map((other) => ({ text: names[language][other], errorType: "misreads_function" as const }));
  return {
    shape: "signal",
    prompt: prompts[language](only.token.form.toLowerCase(), quoted(withoutGaps(shown), language), before !== null),
    answer: { type: "words", text: relation, wrong, about: "signal", verbatim: false, typed: null },
    sentence,
    proof: sentence.span,
    asked: [],
    process: "infer",
    skill: "word_meaning",
    difficulty: 2,
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
    explanation: explanations[language](only.token.form.toLowerCase(), relation),
  };
}

function isUnclean({ text }: ReadSentence, language: Language): boolean {
  return /[:;()“”"«»]|''|``/u.test(text) || isMisprinted(text, language);
}

/** The sentence before it in its paragraph, if both can be read at a glance. */
function isNear(before: ReadSentence | undefined, { paragraph, analysed }: ReadSentence, language: Language): boolean {
  if (before === undefined || before.paragraph !== paragraph || before.quoted || isUnclean(before, language))
    return false;
  return before.analysed.tokens.length + analysed.tokens.length <= 46;
}
