import type { AnalysedSentence } from "../analysed-sentence.ts";
import { nounOf, roleOf } from "./noun-classes.ts";
import { isCapital, isTitle, listedAt, type NameDocument, opens, plain } from "./document.ts";

const closed = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "ADV", "PART", "NUM", "INTJ", "VERB", "PUNCT"]);

/** For each token whether it is a part of a name, by its capital, its tag, the list and the rest of the text. */
export function markNames(document: NameDocument, sentence: AnalysedSentence): boolean[] {
  const title = isTitle(sentence);
  const marks: boolean[] = [];
  sentence.tokens.forEach((_, at) => {
    marks.push(title ? inTitle(document, sentence, at) : isNamePart(document, sentence, at, marks));
  });
  return marks;
}

function isNamePart(
  document: NameDocument,
  { tokens }: AnalysedSentence,
  at: number,
  marks: readonly boolean[],
): boolean {
  const { form, upos } = tokens[at] ?? { form: "", upos: "X" };
  const lower = form.toLowerCase().replace(/\.$/, "");
  const { list, words } = document;
  if (/[[\]]/.test(form)) return false;
  if (!isCapital(form)) return /^\p{Lu}/u.test(form) && list.things.has(plain(form));
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.form ?? "";
  const nextCapital = next !== undefined && isCapital(next.form);
  if (words.never.has(lower)) {
    // "Theresa May" and "April Jones", but not "in May 2004".
    if (next?.upos === "NUM" || /^\d/.test(next?.form ?? "")) return false;
    if (marks[at - 1] === true && list.firstNames.has(before)) return true;
    return list.firstNames.has(form) && nextCapital && upos === "PROPN" && !words.never.has(next.form.toLowerCase());
  }
  if (words.particles.has(lower)) return particleBegins(document, tokens, at);
  if (!opens(tokens, at)) return !document.functionWords.has(lower) || (upos === "PROPN" && nextCapital);
  return namesAtStart(document, tokens, at, nextCapital);
}

type Tokens = AnalysedSentence["tokens"];

/** The first word of a sentence has a capital anyway. */
function namesAtStart(document: NameDocument, tokens: Tokens, at: number, nextCapital: boolean): boolean {
  const { form, upos } = tokens[at] ?? { form: "", upos: "X" };
  const { list, insideCapitals, lowered } = document;
  const lower = form.toLowerCase();
  const listed = listedAt(document, tokens, at);
  if (listed !== null && listed.end > at + 1) return true;
  if (document.functionWords.has(lower) || document.words.roles.has(lower)) return false;
  // "Vliegtuigbouwer Aerovia"
  const token = tokens[at];
  const noun = token !== undefined && (roleOf(document, token) ?? nounOf(document, token)) !== undefined;
  if (noun && nextCapital && listed === null && !list.firstNames.has(form) && list.language === "nl") return false;
  if (/['\u2019]s$/.test(form) && insideCapitals.has(form.slice(0, -2))) return true;
  if (insideCapitals.has(form)) return !closed.has(upos) || !lowered.has(lower);
  if (list.demonyms.has(form)) return upos !== "VERB";
  if (list.firstNames.has(form) && nextCapital) return true;
  if (lowered.has(lower)) return false;
  if (/^\p{Lu}[\p{Lu}\d&.-]+$/u.test(form)) return true;
  // "Huidige gevechten": an adjective that the tagger takes for a name.
  if (upos === "PROPN")
    return list.language === "en" || !lower.endsWith("e") || tokens[at + 1]?.upos !== "NOUN" || listed !== null;
  return listed !== null && !document.words.alsoWords.has(lower) && /^(?:NOUN|X|VERB|ADJ)$/.test(upos);
}

/** "De Jong" and "Van der Bellen", where the text or the list knows the rest as a name; always inside a sentence. */
function particleBegins(document: NameDocument, tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]?.form ?? "";
  const afterNext = tokens[at + 2]?.form ?? "";
  // "Van den Berg", "Van 't Hof": no preposition is followed by these; "Van de Ven" needs "van de Ven" elsewhere.
  const strong = /^(?:der|den|'t|\u2019t)$/.test(next) && isCapital(afterNext);
  const weak = document.words.particles.has(next) && document.particleNames.has(`${next} ${afterNext}`);
  if (listedAt(document, tokens, at) !== null) return true;
  if (strong || weak) return true;
  if (!opens(tokens, at)) return isCapital(next) || (document.words.particles.has(next) && isCapital(afterNext));
  if (!isCapital(next) || document.list.things.has(next) || document.list.demonyms.has(next)) return false;
  const form = tokens[at]?.form ?? "";
  // "Van Jan mag het": a preposition.
  if (form === "Van" && document.list.firstNames.has(next)) return false;
  const whole = `${form.toLowerCase()} ${next}`;
  const known =
    document.list.surnames.has(next) ||
    /^(?:Jong|Boer|Vries|Wit|Bruijn|Graaf|Haan|Groot|Leeuw|Ruiter|Koning|Jonge|Waal)$/.test(next);
  return document.particleNames.has(whole) || (known && form !== "Van");
}

/** In a headline only what is known counts. */
function inTitle(document: NameDocument, { tokens }: AnalysedSentence, at: number): boolean {
  const { form } = tokens[at] ?? { form: "" };
  if (!isCapital(form) || document.words.never.has(form.toLowerCase())) return false;
  if (document.functionWords.has(form.toLowerCase())) return false;
  const next = tokens[at + 1]?.form ?? "";
  const { list } = document;
  return (
    document.insideCapitals.has(form) ||
    list.demonyms.has(form) ||
    (list.firstNames.has(form) && isCapital(next)) ||
    listedAt(document, tokens, at) !== null ||
    (list.firstNames.has(tokens[at - 1]?.form ?? "") && list.surnames.has(form))
  );
}
