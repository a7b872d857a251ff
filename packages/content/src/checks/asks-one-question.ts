import type { Language, Question } from "@leesbewijs/domain";
import { words } from "@leesbewijs/language";
import { lowerWords } from "./plain-words.ts";
import { questionGrammar } from "./question-grammar.ts";
import { ruleOf } from "./rule-of.ts";

/** Fewer words say too little, unless they ask what a word means; more are not held in mind. */
const FEWEST = 4;
const MOST = 30;

/** Kinds whose prompt is an instruction; what is asked stands elsewhere. */
const instructed: ReadonlySet<Question["kind"]> = new Set(["trueFalse", "order", "match", "cloze"]);

/** A prompt asks one thing: it ends in a question mark, has a question word with its verb behind it, or tells what to do. */
export const asksOneQuestion = ruleOf({ rule: "asks-one-question", severity: "warn", field: "prompt" }, (item) => {
  if (instructed.has(item.question.kind)) return null;
  return notOneQuestion(item.question.prompt.trim(), item.edition.language);
});

function notOneQuestion(prompt: string, language: Language): string | null {
  const grammar = questionGrammar[language];
  const told = lowerWords(prompt);
  if (told.length > MOST) return `${told.length} words are more than ${MOST}`;
  if (grammar.instructions.has(told[0] ?? "") || /(?:…|\.\.\.|__)\W*$/u.test(prompt)) return null;
  const marks = prompt.split("?").length - 1;
  if (marks === 0) return "has no question mark";
  if (marks > 1) return "asks more than one question";
  const asked = askedIn(prompt);
  const asWritten = words(asked).map(({ start, end }) => asked.slice(start, end));
  const lower = asWritten.map((word) => word.toLowerCase());
  const at = lower.findIndex((word) => grammar.questionWords.has(word));
  if (at < 0 && !grammar.openingVerbs.has(lower[0] ?? "")) return "has no question word";
  const isMeaning = at === 0 && grammar.openingVerbs.has(lower[1] ?? "") && lower.length === 3;
  if (lower.length < FEWEST && !isMeaning) return `says too little in ${lower.length} words`;
  if (grammar.unfinished.has(lower.at(-1) ?? "")) return `ends in "${lower.at(-1)}"`;
  if (asksTwice(lower, language)) return "asks more than one question";
  return at < 0 ? null : withoutVerb(asWritten, at, language);
}

/** The sentence that ends in the question mark. */
function askedIn(prompt: string): string {
  const before = prompt.slice(0, prompt.indexOf("?"));
  return before
    .slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf(": ")) + 1)
    .trim();
}

/** "…, and when was that?" */
function asksTwice(lower: readonly string[], language: Language): boolean {
  const { conjunctions, questionWords } = questionGrammar[language];
  return lower.some((word, at) => conjunctions.has(word) && at > 1 && questionWords.has(lower[at + 1] ?? ""));
}

/** An article or a name right behind a bare question word takes the place of the verb: "Why the council said no?" */
function withoutVerb(asWritten: readonly string[], at: number, language: Language): string | null {
  const { bare, choosing, determiners } = questionGrammar[language];
  const lower = asWritten.map((word) => word.toLowerCase());
  const [word = "", next = "", after = ""] = lower.slice(at);
  const missing = `no verb stands behind "${word}"`;
  const nextIsName = /^\p{Lu}/u.test(asWritten[at + 1] ?? "");
  if (at === 0 && bare.has(word) && (determiners.has(next) || (nextIsName && !["what", "wat"].includes(word))))
    return missing;
  if (choosing.has(word) && determiners.has(after)) return missing;
  return language === "en" ? doubleFinite(lower) : null;
}

const helpers: ReadonlySet<string> = new Set(["did", "does", "do"]);
const finiteAnyway: ReadonlySet<string> = new Set(
  "is are was were has had does went came said took made began got gave saw found left knew held kept told thought brought paid met".split(
    " ",
  ),
);
const behindVerb: ReadonlySet<string> = new Set(
  "the a an in on at to from with by for of about over after before during into it them him her that".split(" "),
);
const clauseOpeners: ReadonlySet<string> = new Set([
  "that",
  "as",
  "who",
  "which",
  "when",
  "because",
  "after",
  "before",
  "if",
  "while",
  "what",
  "and",
]);

/** Farther from its helping verb a word in -ed may be a participle: "does it emit, compared with a flight". */
const PAST_REACH = 5;

/** "Why did the council raised the bridge?": a helping verb, and then a verb that has its own tense. */
function doubleFinite(lower: readonly string[]): string | null {
  const helper = lower.findIndex((word) => helpers.has(word));
  if (helper < 0) return null;
  for (let at = helper + 2; at < lower.length; at++) {
    const word = lower[at] ?? "";
    if (clauseOpeners.has(word)) return null;
    const past =
      at < helper + PAST_REACH && word.length > 4 && word.endsWith("ed") && behindVerb.has(lower[at + 1] ?? "the");
    if (finiteAnyway.has(word) || past) return `"${lower[helper]}" and "${word}" are two verbs with a tense`;
  }
  return null;
}
