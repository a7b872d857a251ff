import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";
import type { NameDocument } from "./document.ts";
import type { EntityType } from "./entity.ts";
import type { FoundName } from "./find-names.ts";
import { nounOf, roleOf } from "./noun-classes.ts";
import { shapeCues } from "./shape-cues.ts";

/** One reason to take a name for something. Weights add up; the same cue counts once. */
export type Cue = {
  readonly cue: string;
  readonly type: EntityType;
  readonly weight: number;
  readonly kind?: string;
  /** The noun that the text puts with the name. */
  readonly head?: string;
  readonly gender?: "m" | "f";
};

/** What the words around one mention, and its own form, say of it. */
export function cuesOf(document: NameDocument, name: FoundName): Cue[] {
  const { tokens } = document.sentences[name.sentence] ?? { tokens: [] };
  return [
    ...shapeCues(document, name, tokens),
    ...before(document, name, tokens),
    ...after(document, name, tokens),
    ...verbs(document, name, tokens),
  ];
}

type Tokens = AnalysedSentence["tokens"];
type See = (document: NameDocument, name: FoundName, tokens: Tokens) => Cue[];

const before: See = (document, name, tokens) => {
  const { words } = document;
  const found: Cue[] = [];
  const token = tokens[name.first - 1];
  if (token === undefined) return found;
  const lower = token.form.toLowerCase();
  const title = words.titles.get(lower);
  const role = roleOf(document, token);
  if (title !== undefined)
    found.push({ cue: "title", type: "person", weight: 5, ...(title !== "" && { gender: title }) });
  else if (role !== undefined && token.upos !== "VERB" && token.upos !== "ADJ") {
    const weight = mayLeadOrganisation(document, name, lower) ? 2 : 4.5;
    found.push({ cue: "role", type: "person", weight, head: token.form, ...(role !== "" && { gender: role }) });
  } else if (token.upos === "NOUN" || token.upos === "PROPN") {
    const noun = nounOf(document, token);
    if (noun !== undefined)
      found.push({ cue: "noun", type: noun.type, weight: 4.5, kind: noun.kind, head: token.form });
  }
  found.push(...prepositions(document, name, tokens));
  if (/^(?:de|het|een|the|a|an|deze|this|that|his|her|its|their|zijn|haar)$/.test(lower) && name.things.length === 0) {
    found.push({ cue: "determiner", type: "person", weight: -3 }, { cue: "determiner", type: "place", weight: -1.5 });
  }
  return found;
};

/** "directeur Luchtvaart": one word that is nobody's known name after a role in an organisation. */
function mayLeadOrganisation({ list }: NameDocument, name: FoundName, lower: string): boolean {
  if (list.language !== "nl" || name.end - name.first > 1) return false;
  return (
    /(?:directeur|directeur-generaal|voorzitter|hoofd|chef|medewerker|secretaris|manager|bestuurder)$/.test(lower) &&
    !list.surnames.has(name.text) &&
    !list.firstNames.has(name.text)
  );
}

function prepositions(document: NameDocument, name: FoundName, tokens: Tokens): Cue[] {
  const { words } = document;
  const lower = tokens[name.first - 1]?.form.toLowerCase() ?? "";
  const place = words.placePrepositions.get(lower);
  const found: Cue[] = [];
  if (place !== undefined) found.push({ cue: `preposition ${lower}`, type: "place", weight: place });
  if (lower === "tegen" || lower === "against") found.push({ cue: "against", type: "place", weight: -1 });
  if (lower === "bij" || lower === "at") found.push({ cue: "at", type: "organisation", weight: 0.8 });
  if (lower !== "van" && lower !== "of") return found;
  const head = tokens[name.first - 2];
  if (head === undefined) return found;
  const noun = words.headsOf.get(head.form.toLowerCase());
  if (noun !== undefined)
    found.push({ cue: "head of", type: noun.type, weight: noun.type === "place" ? 2.5 : 2.2, kind: noun.kind });
  if (document.list.language === "en" && /^(?:city|town|village|state|island|province|republic)$/i.test(head.form)) {
    found.push({ cue: "city of", type: "place", weight: 4 });
  }
  return found;
}

const after: See = (document, name, tokens) => {
  const { list, words } = document;
  const next = tokens[name.end];
  if (next === undefined) return [];
  const found: Cue[] = [];
  const lower = next.form.toLowerCase();
  if (list.language === "en") found.push(...qualifying(document, name, tokens));
  const comma = next.form === "," ? tokens[name.end + 1] : next;
  const following = comma?.form.toLowerCase();
  if (following === "who" || following === "whose") found.push({ cue: "who", type: "person", weight: 2 });
  if ((following === "where" || following === "waar") && next.form === ",")
    found.push({ cue: "where", type: "place", weight: 2.5 });
  if (isAge(next, tokens, name.end)) found.push({ cue: "age", type: "person", weight: 4 });
  if (next.form === ",") found.push(...apposition(document, tokens, name.end + 1, 4));
  if (/^(?:is|was|are|were|zijn|waren|wordt|werd|blijft)$/.test(lower))
    found.push(...apposition(document, tokens, name.end + 1, 2.5, true));
  // "Gori, Georgië": a place in a place.
  const inside = next.form === "," ? list.things.get(tokens[name.end + 1]?.form ?? "") : undefined;
  const prepositional = words.placePrepositions.has(tokens[name.first - 1]?.form.toLowerCase() ?? "");
  if (prepositional && inside?.some(({ kind }) => kind === "country" || kind === "region")) {
    found.push({ cue: "place in place", type: "place", weight: 2 });
  }
  return found;
};

/** "Boeing spokesman", "Arizona senator": what stands before an English role. */
function qualifying(document: NameDocument, name: FoundName, tokens: Tokens): Cue[] {
  const next = tokens[name.end];
  if (next === undefined || roleOf(document, next) === undefined) return [];
  if (/^(?:mayor|governor|senator|resident|residents|native)$/i.test(next.form))
    return [{ cue: "place role", type: "place", weight: 1.5 }];
  if (
    /^(?:ceo|executive|spokes\p{L}+|chairman|founder|co-founder|analyst|engineer|chief|president|employee)$/iu.test(
      next.form,
    )
  ) {
    return [{ cue: "organisation role", type: "organisation", weight: 2.5 }];
  }
  return [];
}

/** "Jan Jansen (34)", "John Smith, 34,". */
function isAge({ form }: AnalysedToken, tokens: Tokens, at: number): boolean {
  const number = tokens[at + 1]?.form ?? "";
  const closes = tokens[at + 2]?.form ?? "";
  return /^[1-9]\d$/.test(number) && ((form === "(" && closes === ")") || (form === "," && closes === ","));
}

const longestApposition = 6;

/** The first noun after a comma or "is": "X, de hoofdstad van Y". */
function apposition(document: NameDocument, tokens: Tokens, from: number, weight: number, copula = false): Cue[] {
  const determined = /^(?:de|het|een|the|a|an|'s)$/i.test(tokens[from]?.form ?? "");
  if (copula && !determined) return [];
  for (let at = from + (determined ? 1 : 0); at < Math.min(tokens.length, from + longestApposition); at += 1) {
    const token = tokens[at];
    if (token === undefined) return [];
    const next = tokens[at + 1]?.upos;
    if (token.upos === "NOUN" && next !== "NOUN") {
      const role = roleOf(document, token);
      // "in the Brugdam Review, researchers from ...": one name is not more of them.
      if (role !== undefined && token.features.includes("Number=Plur")) return [];
      if (role !== undefined)
        return [{ cue: "apposition", type: "person", weight, head: token.form, ...(role !== "" && { gender: role }) }];
      const noun = determined ? nounOf(document, token) : undefined;
      return noun === undefined
        ? []
        : [{ cue: "apposition", type: noun.type, weight, kind: noun.kind, head: token.form }];
    }
    if (!/^(?:ADJ|NOUN|NUM|PROPN|ADV|PUNCT|X)$/.test(token.upos) || token.form === "," || token.form === ".") return [];
  }
  return [];
}

const verbs: See = (document, name, tokens) => {
  for (let at = name.first; at < name.end; at += 1) {
    const token = tokens[at];
    if (token?.relation !== "nsubj" || token.agreement < 0.6) continue;
    const verb = tokens[token.head];
    if (verb === undefined || (verb.upos !== "VERB" && verb.upos !== "AUX")) continue;
    if (document.words.human.has(verb.lemma)) return [{ cue: "human verb", type: "person", weight: 1.5 }];
    if (document.words.sport.has(verb.lemma)) return [{ cue: "sport", type: "place", weight: -2 }];
    if (document.words.speech.has(verb.lemma)) {
      return [
        { cue: "speech", type: "person", weight: 1.2 },
        { cue: "speech", type: "organisation", weight: 1 },
      ];
    }
  }
  return [];
};
