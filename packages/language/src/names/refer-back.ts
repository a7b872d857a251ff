import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";
import type { NameDocument } from "./document.ts";
import type { Mention } from "./entity.ts";
import type { Group } from "./group-names.ts";
import { Recency } from "./recency.ts";
import { readRoles } from "./read-roles.ts";

type Tokens = AnalysedSentence["tokens"];

/** Sentences back that "the company" may point. */
const reach = 2;

type State = {
  /** Organisations and what may be one; countries; cities; regions; persons and what may be one. */
  readonly recent: Readonly<Record<"organisation" | "country" | "city" | "region" | "person", Recency<Group>>>;
  /** The person that was the subject last, and of which sentence. */
  subject: { readonly group: Group; readonly sentence: number } | null;
  readonly byRole: ReadonlyMap<string, Group | null>;
  readonly found: Map<Group, Mention[]>;
};

/**
 * Mentions without a name that can mean one thing alone: "het bedrijf" with one organisation in reach, "de minister" with
 * one minister in the text, "hij" after a sentence whose subject is the only person in it and is a man.
 */
export function referBack(document: NameDocument, groups: readonly Group[]): Map<Group, Mention[]> {
  const state: State = {
    recent: {
      organisation: new Recency(),
      country: new Recency(),
      city: new Recency(),
      region: new Recency(),
      person: new Recency(),
    },
    subject: null,
    byRole: rolesOf(document, groups),
    found: new Map(),
  };
  const named = namesBySentence(groups);
  document.sentences.forEach((sentence, at) => readSentence(document, sentence, at, named[at] ?? new Map(), state));
  return state.found;
}

function namesBySentence(groups: readonly Group[]): Map<number, Group>[] {
  const found: Map<number, Group>[] = [];
  for (const group of groups) {
    for (const { name } of group.mentions) {
      const tokens = (found[name.sentence] ??= new Map<number, Group>());
      for (let at = name.first; at < name.end; at += 1) tokens.set(at, group);
    }
  }
  return found;
}

/** The only person of the text with a role; null where there are more. */
function rolesOf(document: NameDocument, groups: readonly Group[]): Map<string, Group | null> {
  const found = new Map<string, Group | null>();
  for (const group of groups) {
    if (group.decision.type !== "person") continue;
    const heads = new Set(
      group.mentions.flatMap(({ name }) =>
        readRoles(document, name, undefined).map(
          ({ text }) => text.split(" ").find((word) => document.words.roles.has(word)) ?? "",
        ),
      ),
    );
    for (const head of heads) found.set(head, found.has(head) ? null : group);
  }
  return found;
}

function readSentence(
  document: NameDocument,
  { tokens }: AnalysedSentence,
  sentence: number,
  named: ReadonlyMap<number, Group>,
  state: State,
): void {
  const quoted = tokens.some(({ form }) => /^["\u201c-\u201f\u00ab]$/.test(form));
  tokens.forEach((token, at) => {
    const group = named.get(at);
    if (group !== undefined) {
      remember(state, group, sentence);
      if ((isSubject(token) || isTitledSubject(tokens, at)) && group.decision.type === "person")
        state.subject = { group, sentence };
      return;
    }
    const referent = quoted
      ? undefined
      : (pronoun(state, tokens, at, sentence) ?? nominal(document, state, tokens, at, sentence));
    if (referent === undefined) return;
    const first = token.upos === "PRON" ? at : at - 1;
    const span = { start: tokens[first]?.span.start ?? 0, end: token.span.end };
    const form = token.upos === "PRON" ? "pronoun" : "nominal";
    state.found.set(referent, [
      ...(state.found.get(referent) ?? []),
      { span, sentence, form, certain: true, head: at },
    ]);
    remember(state, referent, sentence);
    if (isSubject(token) && referent.decision.type === "person") state.subject = { group: referent, sentence };
  });
}

/** "Premier Jansen trad af": the noun right before the name is the subject, and the name says who that is. */
function isTitledSubject(tokens: Tokens, at: number): boolean {
  const { head = -1, relation = "" } = tokens[at] ?? {};
  const title = tokens[head];
  return (
    title !== undefined &&
    head === at - 1 &&
    title.upos === "NOUN" &&
    isSubject(title) &&
    /^(?:appos|flat)/.test(relation)
  );
}

const isSubject = ({ relation }: AnalysedToken): boolean => relation === "nsubj" || relation === "nsubj:pass";

function remember({ recent }: State, group: Group, sentence: number): void {
  const { type, kind } = group.decision;
  if (type === "organisation" || type === "unknown") recent.organisation.see(group, sentence);
  if (type === "person" || type === "unknown") recent.person.see(group, sentence);
  if (type === "place" && kind === "country") recent.country.see(group, sentence);
  if (type === "place" && (kind === "city" || kind === "capital")) recent.city.see(group, sentence);
  if (type === "place" && (kind === "region" || kind === "province")) recent.region.see(group, sentence);
}

const pronouns: Readonly<Record<string, "m" | "f">> = { hij: "m", he: "m", zij: "f", ze: "f", she: "f" };

function pronoun(state: State, tokens: Tokens, at: number, sentence: number): Group | undefined {
  const token = tokens[at];
  const gender = pronouns[token?.form.toLowerCase() ?? ""];
  if (token === undefined || gender === undefined || token.upos !== "PRON" || !isSubject(token)) return undefined;
  // "zij" and "ze" are also "they".
  if (/^z/i.test(token.form) && !hasSingularVerb(tokens, token)) return undefined;
  const { subject } = state;
  if (subject === null || sentence - subject.sentence > 1) return undefined;
  const known = subject.group.decision.gender;
  if (known !== undefined && known !== gender) return undefined;
  // Where no first name tells the gender, nobody else may have been named for longer.
  const near = state.recent.person.only(sentence, known === undefined ? reach : 1);
  return near === subject.group ? subject.group : undefined;
}

function hasSingularVerb(tokens: Tokens, { head }: AnalysedToken): boolean {
  return tokens.some(
    ({ features }, at) =>
      (at === head || tokens[at]?.head === head) &&
      features.includes("Number=Sing") &&
      features.includes("VerbForm=Fin"),
  );
}

function nominal(
  document: NameDocument,
  state: State,
  tokens: Tokens,
  at: number,
  sentence: number,
): Group | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.upos !== "NOUN" || !/^(?:de|het|the)$/i.test(tokens[at - 1]?.form ?? "")) return undefined;
  // "the company of", "het land waar", "the company Apple"
  if (next !== undefined && !/^(?:VERB|AUX|PUNCT|CCONJ|ADV)$/.test(next.upos)) return undefined;
  if (/^(?:waar|die|dat|that|which|who|,)$/.test(next?.form ?? "")) return undefined;
  const person = state.byRole.get(token.form);
  if (person !== undefined) {
    const near = state.recent.person.only(sentence, reach);
    return person !== null && near === person ? person : undefined;
  }
  const noun = document.words.anaphors.get(token.form);
  if (noun === undefined) return undefined;
  const recent = state.recent[noun.type === "organisation" ? "organisation" : placeOf(noun.kind)];
  const only = recent.only(sentence, reach);
  if (only?.decision.type !== noun.type) return undefined;
  const { kind } = only.decision;
  const fits = noun.type === "place" || noun.kind === "" || kind === noun.kind;
  return fits ? only : undefined;
}

function placeOf(kind: string): "country" | "city" | "region" {
  return kind === "country" || kind === "region" ? kind : "city";
}
