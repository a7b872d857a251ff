import type { Language } from "@leesbewijs/domain";
import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";
import type { Outlook } from "./resolve-phrase.ts";

const future = new Set(["zullen", "gaan", "will", "shall"]);
const perfect = new Set(["hebben", "zijn", "have"]);
/** Past forms that differ from the present; taggers take rare ones for presents ("ate"). */
const pastForms = new Set(
  (
    "zei zeiden was waren werd werden had hadden kwam kwamen ging gingen " +
    "were said became began blew broke brought built bought caught chose came did drew drank drove ate fell felt fought " +
    "found flew forgot froze gave went grew heard held kept knew led left lost made met paid rode rose ran saw sold sent " +
    "shook shot shrank sang sank slept spoke spent stood stole struck swam swore swept took taught told thought threw " +
    "understood woke wore won wrote withdrew overtook undertook rang sprang tore bore dealt fled laid meant sought sprung"
  ).split(" "),
);

/** How much further a verb behind the place counts: Dutch clauses may end in their verb, English ones have it before. */
const behind: Record<Language, number> = { nl: 1, en: 2 };

/**
 * Where the clause around a place looks, by the verb nearest to it; a clause border counts as distance. Perfects look back
 * ("heeft gewonnen", "is geopend"), auxiliaries of the future ahead, plain presents to what comes; "zou", "would" and
 * infinitives ("to be held") may look either way, and "none" is where there is no verb.
 *
 * @param offset in the analysed text.
 */
export function readOutlook({ tokens }: AnalysedSentence, offset: number, language: Language): Outlook {
  const at = Math.max(
    0,
    tokens.findIndex(({ span }) => span.end > offset),
  );
  let best: { readonly distance: number; readonly index: number } | undefined;
  let borders = 0;
  const borderCount = tokens.map((token) => (borders += /^[,;:]$/.test(token.form) || token.upos === "SCONJ" ? 1 : 0));
  tokens.forEach((token, index) => {
    if (!isFinite(token) && !(index < at && isParticipleAlone(tokens, index))) return;
    const crossed = Math.abs((borderCount[index] ?? 0) - (borderCount[at] ?? 0));
    const distance = (index < at ? at - index : (index - at) * behind[language]) + crossed * 12;
    if (best === undefined || distance < best.distance) best = { distance, index };
  });
  const outlook = best === undefined ? "none" : outlookOf(tokens, best.index);
  return outlook === "past" && infinitiveBefore(tokens, at) ? "near" : outlook;
}

/** "to be held on 12 October", "te houden op 12 oktober": right before the place, after the finite verb. */
function infinitiveBefore(tokens: readonly AnalysedToken[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const to = before.map(({ form }) => /^(?:to|te)$/i.test(form)).lastIndexOf(true);
  const verb = to < 0 ? undefined : before[to + 1];
  return verb !== undefined && verb.features.includes("VerbForm=Inf") && !before.slice(to).some(isFinite);
}

/** English participles without an auxiliary: "findings published on Monday", and pasts that a tagger took for one. */
const isParticipleAlone = (tokens: readonly AnalysedToken[], index: number): boolean =>
  tokens[index]?.form.endsWith("ed") === true &&
  tokens[index]?.features === "VerbForm=Part" &&
  !tokens.slice(Math.max(0, index - 4), index).some(({ upos }) => upos === "AUX");

const isFinite = ({ features, form, upos }: AnalysedToken): boolean =>
  features.includes("VerbForm=Fin") ||
  ((upos === "VERB" || upos === "AUX") && features === "" && pastForms.has(form.toLowerCase()));

function outlookOf(tokens: readonly AnalysedToken[], index: number): Outlook {
  const verb = tokens[index];
  if (verb === undefined) return "past";
  const form = verb.form.toLowerCase();
  const rest = tokens.slice(index + 1, index + 30);
  const participle = rest.some(({ features }) => features.includes("VerbForm=Part"));
  if (verb.features === "VerbForm=Part") return "past";
  if (/^(?:zou|zouden|would)$/.test(form)) {
    const perfected = participle && rest.some(({ lemma, features }) => perfect.has(lemma) && features.includes("Inf"));
    return perfected ? "past" : "near";
  }
  if (future.has(verb.lemma) || form === "'ll" || form === "wo") return "future";
  if (verb.features.includes("Tense=Past") || pastForms.has(form)) return "past";
  if (!perfect.has(verb.lemma)) return "present";
  const before = tokens.slice(Math.max(0, index - 2), index).some(({ features }) => features.includes("VerbForm=Part"));
  return participle || before ? "past" : "present";
}
