import type { TaggedToken } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import { isFinite, lower } from "../2-reading/tokens.ts";
import type { Ask } from "../4-questions/ask.ts";
import { hasOpenClause } from "../4-questions/has-open-clause.ts";
import type { Distractor } from "../4-questions/distractor.ts";

/** Reads a question again: the words and their kinds, with the models of the article's language. */
export type ReadAgain = (question: string) => readonly TaggedToken[];

/** The rule that a question with a typed answer does not need. */
export const tooFew = "M4 too few wrong answers";

/** `wrong` is null where the answer is typed. */
type Judged = {
  readonly reading: Reading;
  readonly ask: Ask;
  readonly wrong: readonly Distractor[] | null;
  readonly readAgain: ReadAgain;
};
type Rule = { readonly name: string; readonly fails: (judged: Judged) => boolean };

/** What stands between quotation marks is the article's, not the question's. */
const quotes = /[‘“]/u;
const shows: ReadonlySet<Ask["shape"]> = new Set([
  "gap",
  "source",
  "claim",
  "certainty",
  "reference",
  "signal",
  "ending",
]);
/** Harm to persons is no matter for a guessing game. */
const harm = {
  nl: /\b(?:verkracht\p{L}*|misbruik\p{L}*|zelfmoord|zelfdoding|lijk|lijken|vermoord\p{L}*|verminkt\p{L}*)\b/iu,
  en: /\b(?:rap(?:e|ed|ist)|abus(?:e|ed)|suicide|corpses?|murder(?:ed|er)?|mutilated)\b/iu,
} as const;

/**
 * What keeps a question out, in the order in which it is looked at; the first that fails names the refusal. M-numbers are
 * the checks that every question has to pass, whoever wrote it.
 */
const rules: readonly Rule[] = [
  { name: "M1 evidence verbatim", fails: ({ reading, ask }) => !isVerbatim(reading, ask) },
  { name: "M2 key in evidence", fails: ({ reading, ask }) => !keyInEvidence(reading, ask) },
  { name: tooFew, fails: ({ wrong }) => wrong !== null && wrong.length < 2 },
  { name: "M6 stem gives the key away", fails: ({ ask }) => namesKey(ask) },
  { name: "M7 leans on the text", fails: ({ ask }) => ask.leaning > 1 },
  {
    name: "M8 length",
    fails: ({ ask }) => wordsIn(ask.prompt) < 5 || wordsIn(ask.prompt) > longestFor(ask),
  },
  { name: "M8 says too little", fails: ({ ask, readAgain }) => ask.shape !== "gap" && saysLittle(ask, readAgain) },
  { name: "M8 grammar", fails: (judged) => !isQuestion(judged) },
  {
    name: "harm to persons",
    fails: ({ ask, reading }) =>
      harm[reading.language].test(ask.prompt) || harmsMinors(ask.prompt) || asksForCulprit(ask, reading),
  },
  { name: "M9 asks for the medium", fails: ({ ask }) => medium.test(ask.prompt) || medium.test(ask.answer.text) },
  { name: "not certain enough", fails: ({ ask }) => ask.certainty === "unknown" || ask.certainty === "negated" },
];

/** What those who wrote the article did to write it. */
const medium = /\bWiki(?:news|nieuws)\b/u;

/** The first rule that a question breaks, or null where it may be asked. */
export function refusedBy(judged: Judged): string | null {
  return rules.find(({ fails }) => fails(judged))?.name ?? null;
}

/** What is quoted is read at a glance; of two sentences with a signal word between them more. */
function longestFor({ prompt, shape }: Ask): number {
  if (shape === "signal") return 60;
  return quotes.test(prompt) ? 40 : 26;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

function isVerbatim({ text }: Reading, { proof, sentence }: Ask): boolean {
  const inside = proof.start >= sentence.span.start && proof.end <= sentence.span.end;
  return inside && proof.start < proof.end && text.article.text.slice(proof.start, proof.end).trim() !== "";
}

/** To the letter; a name may be told in full, a day by its date. */
function keyInEvidence({ text }: Reading, { answer, proof, shape }: Ask): boolean {
  // "Azerbeidzjaanse" tells the country.
  if (shape === "whose" || (answer.type === "words" && !answer.verbatim)) return true;
  const evidence = text.article.text.slice(proof.start, proof.end).toLowerCase();
  if (evidence.includes(answer.text.toLowerCase())) return true;
  if (answer.type === "name") return answer.entity.aliases.some((alias) => evidence.includes(alias.toLowerCase()));
  if (answer.type === "names") {
    return answer.entities.every(({ aliases }) => aliases.some((alias) => evidence.includes(alias.toLowerCase())));
  }
  return answer.type === "time" && "anchoredOn" in answer.time.value;
}

/** Who killed or robbed somebody is not guessed among other people. */
const crimes = {
  nl: /\b(?:doodde|doodden|doodschoot|neerschoot|neerstak|beroofde|bestal|mishandelde|verwondde|ontvoerde)\b/iu,
  en: /\b(?:killed|stabbed|assaulted|robbed|kidnapped|injured|wounded|bombed)\b/iu,
} as const;

function asksForCulprit({ answer, prompt, shape }: Ask, { language }: Reading): boolean {
  return (
    shape === "subject" && answer.type === "name" && answer.entity.type === "person" && crimes[language].test(prompt)
  );
}

function harmsMinors(prompt: string): boolean {
  return (
    /\b(?:meisjes?|jongens?|kind|kinderen|baby's?|peuters?|girls?|boys?|child|children|bab(?:y|ies)|toddlers?)\b/iu.test(
      prompt,
    ) &&
    /\b(?:omgekomen|overleden|gedood|verdronken|verongelukt|gewond|killed|died|dead|deaths?|drowned|injured|hurt)\b/iu.test(
      prompt,
    )
  );
}

/** The key's own words must not stand in the question, nor most of them. */
function namesKey({ answer, prompt, shape }: Ask): boolean {
  const words = prompt.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const key = answer.text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 || /\p{N}/u.test(word));
  if (shape === "role-of" || shape === "what-kind" || (answer.type === "words" && !answer.verbatim)) return false;
  return key.some((word) => words.includes(word) || words.some((other) => word.length > 5 && other.startsWith(word)));
}

/** Beside the question word and the verb there have to be two words that say something. */
function saysLittle({ prompt, shape }: Ask, readAgain: ReadAgain): boolean {
  if (shape === "who-is" || shape === "role-of") return false;
  const saying = readAgain(prompt).filter(
    ({ upos, form }) => ["NOUN", "PROPN", "NUM", "VERB", "ADJ"].includes(upos) && !/^artikel|article$/u.test(form),
  );
  // A long word tells by itself what is asked: "het staakt-het-vuren".
  // "How many bridges are there?" names the thing that is counted, and no more is needed.
  const isExisting = shape === "amount" && / (?:are|were) there\b/u.test(prompt);
  // "Waarmee viel het feest samen?" has a verb that needs what is asked for.
  const needsIt = shape === "source" || /^Waar\p{Ll}+ /u.test(prompt);
  const needed = isExisting ? 1 : needsIt ? 3 : shape === "time" && saying.some(({ form }) => form.length > 6) ? 2 : 4;
  return saying.length < needed;
}

const opensClause =
  /^ (?:die|dat|waar\p{L}*|wie|om|zodat|omdat|toen|nadat|voordat|terwijl|according|who|which|where|after|before|because)\b/u;

/** A comma that neither lists ("A, B en C") nor opens a clause has lost what it stood beside. */
function hasStrayComma(prompt: string): boolean {
  const parts = prompt.split(",").slice(1);
  const rest = parts.filter((part) => !opensClause.test(part));
  const listed = rest.every(
    (part, at) => part.split(" ").length <= 4 || (at === rest.length - 1 && / (?:en|of|and|or) /u.test(part)),
  );
  return rest.length > 0 && !(listed && / (?:en|of|and|or) /u.test(rest.at(-1) ?? ""));
}

/** Read again as a sentence of its own: one question word in front, one finite verb right behind it, none joined on. */
function isQuestion({ reading, ask, readAgain }: Judged): boolean {
  // A word between quotation marks may have lost its other half.
  if (!shows.has(ask.shape) && /["“”«»‘]|''|``/u.test(ask.prompt)) return false;
  if (!ask.prompt.endsWith("?") && !quotes.test(ask.prompt)) return false;
  if (ask.shape === "gap" || ask.shape === "who-is" || ask.shape === "role-of" || quotes.test(ask.prompt)) return true;
  if (/ [,.;]|\(|\)|“|”|,\?|\b(\p{L}+) \1\b/u.test(ask.prompt)) return false;
  const tokens = readAgain(ask.prompt);
  if (tokens.length === 0) return false;
  const finite = tokens.findIndex(isFinite);
  if (/ (?:around|about|of|in|at|on|with|by)(?:,|\?)/u.test(ask.prompt) && reading.language === "en") return false;
  if (finite < 1 || hasStrayComma(ask.prompt) || hasOpenClause(tokens)) return false;
  // "The first halls open by May and all by June": the second half has lost what it is about.
  if (reading.language === "en") return !/ and (?:all|some|most|others|the rest) (?:by|in|on|from) /u.test(ask.prompt);
  // "Hoeveel punten maakten de gasten maar verloren toch?": what goes on has a subject that was turned around.
  const turned = ask.shape !== "subject" && ask.shape !== "topic" && ask.shape !== "proof";
  // "maar liefst dertien" only stresses; where the word behind "maar" is not known, it may be a verb.
  if (turned && / maar (?!liefst|\d)/u.test(ask.prompt)) return false;
  if (turned && tokens.some((token, at) => /^(?:maar|en|of)$/u.test(lower(token)) && isFinite(tokens[at + 1])))
    return false;
  // A Dutch question ends in what its verb needs, not in a preposition or an article that lost its noun.
  const last = tokens.at(-2);
  return !["DET", "CCONJ", "SCONJ"].includes(last?.upos ?? "") && !/^(?:te|om|van|met|en)$/u.test(lower(last));
}
