import type { AnalysedSentence } from "../analysed-sentence.ts";
import type { Language } from "@leesbewijs/domain";
import type { Cue } from "./cues.ts";
import type { NameDocument } from "./document.ts";
import { type FoundName, hasArticle } from "./find-names.ts";
import type { Listed } from "./listed-things.ts";
import type { Noun } from "./name-words.ts";

type Tokens = AnalysedSentence["tokens"];

/** What the form of a name says: its meanings in the list, its parts, its letters. */
export function shapeCues(document: NameDocument, name: FoundName, tokens: Tokens): Cue[] {
  const forms = tokens.slice(name.first, name.end).map(({ form }) => form);
  return [
    ...meanings(document, name),
    ...(name.things.length > 0 ? [] : parts(document, forms)),
    ...(forms.length === 1
      ? oneWord(document, name, forms[0] ?? "")
      : name.things.length > 0
        ? []
        : person(document, forms)),
  ];
}

/** "Polen" is a country, "de Polen" are its people. */
function meanings(document: NameDocument, name: FoundName): Cue[] {
  const people = document.list.demonyms.has(name.text) && (name.things.length === 0 || hasArticle(document, name));
  return people ? [{ cue: "demonym", type: "people", weight: 5 }] : name.things.map((thing) => listed(thing));
}

const large = 300_000;
const middling = 60_000;

function listed({ type, kind, population, country, id }: Listed): Cue {
  const city =
    population >= large ? 4.2 : population >= middling || (country === "NL" && population >= 20_000) ? 3.2 : 2.4;
  const weight =
    kind === "country"
      ? 6
      : kind === "city"
        ? population === 0
          ? 3.2
          : city
        : type === "organisation" || kind === "capital"
          ? 4.5
          : 4.2;
  return { cue: `listed ${id}`, type, weight, kind };
}

/** Dutch names begin with what they are; few English ones do. */
const leads = (language: Language, first: string): boolean =>
  language === "nl"
    ? !/^(?:Airport|Capital|Energy|United|Rangers|Group|Golf|Open|Bergen)$/.test(first)
    : /^(?:FC|AFC|SC|F\.C\.|Mount|Lake|Cape)$/.test(first);

/** "J. van 't Hof" is somebody, no court. */
function behindParticle({ strongParticles }: NameDocument["words"], forms: readonly string[]): boolean {
  const before = forms.at(-2)?.toLowerCase() ?? "";
  return /^['’]t$/u.test(before) || strongParticles.has(before);
}

/** A "Center for" something is an organisation; something's "Center" may be a hall. */
const centre: Noun = { type: "organisation", kind: "" };

function parts({ words, list }: NameDocument, forms: readonly string[]): Cue[] {
  const first = forms[0] ?? "";
  const last = forms.at(-1) ?? "";
  const found: Cue[] = [];
  if (forms.length > 1) {
    const part = behindParticle(words, forms)
      ? undefined
      : (words.parts.get(last) ?? (leads(list.language, first) ? words.parts.get(first) : undefined));
    const inner = forms.findIndex((form) => words.of.has(form));
    // "University of Kansas": the word before "of" says what it is.
    const named = forms[inner - 1] ?? "";
    const head = inner > 0 ? (words.parts.get(named) ?? (named.startsWith("Cent") ? centre : undefined)) : undefined;
    const noun = head ?? part;
    if (/^(?:Hurricane|Typhoon|Orkaan|Tyfoon|Storm|Operation|Operatie)$/.test(first))
      found.push({ cue: "storm", type: "event", weight: 4 });
    else if (noun !== undefined) found.push({ cue: "part", type: noun.type, weight: 4.5, kind: noun.kind });
  }
  const lower = last.toLowerCase();
  const ending = words.endings.find(([end]) => lower.length > end.length + 2 && lower.endsWith(end));
  if (ending !== undefined && found.length === 0)
    found.push({
      cue: "ending",
      type: ending[1].type,
      weight: ending[1].type === "place" ? 4.5 : 3,
      kind: ending[1].kind,
    });
  return found;
}

function oneWord({ list, words }: NameDocument, { things }: FoundName, form: string): Cue[] {
  const found: Cue[] = [];
  // "the Party", "de Raad": which one it is, it does not say.
  if (things.length === 0 && (words.parts.has(form) || words.namedOf.has(form))) {
    return (["person", "place", "organisation", "work", "product"] as const).map((type) => ({
      cue: "generic",
      type,
      weight: -9,
    }));
  }
  const gender = list.firstNames.get(form);
  if (gender !== undefined) {
    const weight = things.length > 0 ? 1 : 2;
    found.push({ cue: "first name", type: "person", weight, ...(gender !== "either" && { gender }) });
  } else if (list.surnames.has(form))
    found.push({ cue: "surname", type: "person", weight: things.length > 0 ? 0.8 : 1.5 });
  if (things.length > 0) return found;
  if (/^\p{Lu}{2,6}$/u.test(form) || /^(?:\p{Lu}\.){2,6}$/u.test(form))
    found.push({ cue: "acronym", type: "organisation", weight: 1.5 });
  if (/^[A-Z]{1,3}-?\d{3,4}[A-Z]?s?$/.test(form) && !/^[AN]\d{3}$/.test(form))
    found.push({ cue: "model", type: "product", weight: 2 });
  if (/\.(?:com|nl|org|net|be)$/.test(form)) found.push({ cue: "site", type: "organisation", weight: 2.5 });
  return found;
}

/** Names of more words: first names, initials and particles tell persons. */
function person({ list, words, lowered }: NameDocument, forms: readonly string[]): Cue[] {
  const [first = "", second = ""] = forms;
  const last = forms.at(-1) ?? "";
  const found: Cue[] = [];
  const gender = list.firstNames.get(first) ?? list.firstNames.get(first.split("-")[0] ?? "");
  const surnamed = list.surnames.has(last) || forms.slice(1, -1).some((form) => words.particles.has(form));
  const thing =
    !surnamed && list.things.get(first)?.some(({ type }) => type === "product" || type === "organisation") === true;
  const plainWords =
    !thing &&
    forms.every((form) => /^[\p{L}.'\u2019-]+$/u.test(form)) &&
    (!words.parts.has(last) || list.surnames.has(last) || behindParticle(words, forms));
  if (gender !== undefined && plainWords && !words.particles.has(first.toLowerCase())) {
    const weight = list.surnames.has(last) ? 4.5 : lowered.has(last.toLowerCase()) ? 2 : 4;
    found.push({ cue: "first name", type: "person", weight, ...(gender !== "either" && { gender }) });
  } else if (/^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u.test(first) && plainWords)
    found.push({ cue: "initials", type: "person", weight: 4.2 });
  else if (plainWords && list.surnames.has(last)) found.push({ cue: "surname", type: "person", weight: 1.5 });
  if (forms.length > 2 && /^\p{Lu}\.$/u.test(second)) found.push({ cue: "middle initial", type: "person", weight: 3 });
  const inner = forms.slice(0, -1).map((form) => form.toLowerCase());
  if (
    inner.some((form) => words.strongParticles.has(form)) ||
    (/^(?:Van|De)$/.test(first) && list.language === "nl" && /\p{Ll}/u.test(last))
  ) {
    found.push({ cue: "particle", type: "person", weight: 2.8 });
  }
  if (/\d/.test(last) && forms.length > 1) found.push({ cue: "model", type: "product", weight: 2.5 });
  return found;
}
