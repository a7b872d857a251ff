import type { AnalysedSentence } from "../analysed-sentence.ts";
import type { Cue } from "./cues.ts";
import type { NameDocument } from "./document.ts";
import type { FoundName } from "./find-names.ts";
import type { Listed } from "./name-list.ts";

type Tokens = AnalysedSentence["tokens"];

/** What the form of a name says: its meanings in the list, its parts, its letters. */
export function shapeCues(document: NameDocument, name: FoundName, tokens: Tokens): Cue[] {
  const forms = tokens.slice(name.first, name.end).map(({ form }) => form);
  return [
    ...name.things.map((thing) => listed(thing)),
    ...parts(document, forms),
    ...(forms.length === 1 ? oneWord(document, name, forms[0] ?? "") : person(document, forms)),
  ];
}

const large = 300_000;
const middling = 60_000;

function listed({ type, kind, population, id }: Listed): Cue {
  const city = population >= large ? 4.2 : population >= middling ? 3.2 : 2.4;
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

function parts({ words }: NameDocument, forms: readonly string[]): Cue[] {
  const first = forms[0] ?? "";
  const last = forms.at(-1) ?? "";
  const found: Cue[] = [];
  if (forms.length > 1) {
    const part = words.parts.get(last) ?? words.parts.get(first);
    const inner = forms.findIndex((form) => words.of.has(form));
    // "University of Kansas": the word before "of" says what it is.
    const head = inner > 0 ? words.parts.get(forms[inner - 1] ?? "") : undefined;
    const noun = head ?? part;
    if (noun !== undefined) found.push({ cue: "part", type: noun.type, weight: 4.5, kind: noun.kind });
  }
  const lower = last.toLowerCase();
  const ending = words.endings.find(([end]) => lower.length > end.length + 2 && lower.endsWith(end));
  if (ending !== undefined && found.length === 0)
    found.push({ cue: "ending", type: ending[1].type, weight: 3, kind: ending[1].kind });
  return found;
}

function oneWord({ list }: NameDocument, { things }: FoundName, form: string): Cue[] {
  const found: Cue[] = [];
  const gender = list.firstNames.get(form);
  if (gender !== undefined) {
    const weight = things.length > 0 ? 1 : 2;
    found.push({ cue: "first name", type: "person", weight, ...(gender !== "either" && { gender }) });
  } else if (list.surnames.has(form))
    found.push({ cue: "surname", type: "person", weight: things.length > 0 ? 0.8 : 1.5 });
  if (list.demonyms.has(form)) found.push({ cue: "demonym", type: "people", weight: 5 });
  if (things.length > 0) return found;
  if (/^\p{Lu}{2,6}$/u.test(form) || /^(?:\p{Lu}\.){2,6}$/u.test(form))
    found.push({ cue: "acronym", type: "organisation", weight: 2 });
  if (/^[A-Z]{1,3}-?\d{3,4}[A-Z]?s?$/.test(form) && !/^[AN]\d{3}$/.test(form))
    found.push({ cue: "model", type: "product", weight: 2 });
  if (/\.(?:com|nl|org|net|be)$/.test(form)) found.push({ cue: "site", type: "organisation", weight: 2.5 });
  return found;
}

/** Names of more words: first names, initials and particles tell persons. */
function person({ list, words }: NameDocument, forms: readonly string[]): Cue[] {
  const [first = "", second = ""] = forms;
  const last = forms.at(-1) ?? "";
  const found: Cue[] = [];
  const gender = list.firstNames.get(first) ?? list.firstNames.get(first.split("-")[0] ?? "");
  const plainWords = forms.every((form) => /^[\p{L}.'\u2019-]+$/u.test(form)) && !words.parts.has(last);
  if (gender !== undefined && plainWords && !words.particles.has(first.toLowerCase())) {
    const weight = list.surnames.has(last) || forms.length > 2 ? 4.5 : 4;
    found.push({ cue: "first name", type: "person", weight, ...(gender !== "either" && { gender }) });
  } else if (/^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u.test(first) && plainWords)
    found.push({ cue: "initials", type: "person", weight: 4.2 });
  else if (plainWords && list.surnames.has(last)) found.push({ cue: "surname", type: "person", weight: 1.5 });
  if (forms.length > 2 && /^\p{Lu}\.$/u.test(second)) found.push({ cue: "middle initial", type: "person", weight: 3 });
  const inner = forms.slice(0, -1).map((form) => form.toLowerCase());
  if (inner.some((form) => words.strongParticles.has(form)) || (/^(?:Van|De)$/.test(first) && list.language === "nl")) {
    found.push({ cue: "particle", type: "person", weight: 2.8 });
  }
  if (/\d/.test(last) && forms.length > 1) found.push({ cue: "model", type: "product", weight: 2.5 });
  return found;
}
