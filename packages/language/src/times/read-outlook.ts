import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";

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

/**
 * Where the clause around a place looks: the finite verb nearest to it, a clause border counting as distance. Perfects look
 * back ("heeft gewonnen", "is geopend"), plain presents and auxiliaries of the future ahead, and where there is no verb news
 * looks back.
 *
 * @param offset in the analysed text.
 */
export function readOutlook({ tokens }: AnalysedSentence, offset: number): "past" | "future" {
  const at = Math.max(
    0,
    tokens.findIndex(({ span }) => span.end > offset),
  );
  let best: { readonly distance: number; readonly index: number } | undefined;
  let borders = 0;
  const borderCount = tokens.map((token) => (borders += /^[,;:]$/.test(token.form) || token.upos === "SCONJ" ? 1 : 0));
  tokens.forEach((token, index) => {
    if (!isFinite(token)) return;
    const crossed = Math.abs((borderCount[index] ?? 0) - (borderCount[at] ?? 0));
    const distance = Math.abs(index - at) + crossed * 12;
    if (best === undefined || distance < best.distance) best = { distance, index };
  });
  return best === undefined ? "past" : outlookOf(tokens, best.index);
}

const isFinite = ({ features, form, upos }: AnalysedToken): boolean =>
  features.includes("VerbForm=Fin") ||
  ((upos === "VERB" || upos === "AUX") && features === "" && pastForms.has(form.toLowerCase()));

function outlookOf(tokens: readonly AnalysedToken[], index: number): "past" | "future" {
  const verb = tokens[index];
  if (verb === undefined) return "past";
  const form = verb.form.toLowerCase();
  const rest = tokens.slice(index + 1, index + 30);
  const participle = rest.some(({ features }) => features.includes("VerbForm=Part"));
  if (future.has(verb.lemma) || form === "would" || form === "'ll" || form === "wo") {
    const perfected = participle && rest.some(({ lemma, features }) => perfect.has(lemma) && features.includes("Inf"));
    return perfected && /^(?:zou|zouden|would)$/.test(form) ? "past" : "future";
  }
  if (verb.features.includes("Tense=Past") || pastForms.has(form)) return "past";
  if (!perfect.has(verb.lemma)) return "future";
  const before = tokens.slice(Math.max(0, index - 2), index).some(({ features }) => features.includes("VerbForm=Part"));
  return participle || before ? "past" : "future";
}
