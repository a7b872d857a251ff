import type { Cue } from "./cues.ts";
import { cuesOf } from "./cues.ts";
import type { NameDocument } from "./document.ts";
import { decideType, type Decision } from "./decide-type.ts";
import { type FoundName, hasArticle } from "./find-names.ts";

/** One mention by name with what speaks for its type. */
export type NamedMention = {
  readonly name: FoundName;
  /** Its text without a genitive ending. */
  readonly form: string;
  readonly cues: readonly Cue[];
  readonly certain: boolean;
};

/** Mentions that name the same thing. */
export type Group = { readonly mentions: readonly NamedMention[]; readonly decision: Decision };

/** Puts the names of a text together: same form, same thing in the list, acronym in brackets, surname after full name. */
export function groupNames(document: NameDocument, names: readonly FoundName[]): Group[] {
  const byKey = new Map<string, NamedMention[]>();
  const texts = formsOf(names);
  const acronyms = acronymsOf(document, names, texts);
  for (const name of names) {
    const own = keyOf(document, name, texts);
    const key = acronyms.get(own) ?? own;
    const form = withoutEnding(document, name.text, texts);
    const mention = { name, form, cues: cuesOf(document, name), certain: true };
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [mention]);
    else known.push(mention);
  }
  const groups = [...byKey.values()].map(grouped);
  return mergeShortForms(document, groups).sort(
    (one, other) => (one.mentions[0]?.name.span.start ?? 0) - (other.mentions[0]?.name.span.start ?? 0),
  );
}

/** All forms, and the ends of those of more words: "Rietveld" of "Mark Rietveld". */
function formsOf(names: readonly FoundName[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of names) {
    for (let at = 0; at >= 0 && at < text.length;) {
      found.add(text.slice(at));
      const space = text.indexOf(" ", at);
      at = space < 0 ? -1 : space + 1;
    }
  }
  return found;
}

const grouped = (mentions: readonly NamedMention[]): Group => ({ mentions, decision: decideType(mentions) });

function keyOf(document: NameDocument, name: FoundName, texts: ReadonlySet<string>): string {
  const { things, demonyms } = document.list;
  const text = withoutEnding(document, name.text, texts);
  const demonym = demonyms.get(text);
  const own = things.get(text) ?? [];
  // "Polen" is a country unless an article makes it a people.
  if (demonym !== undefined && (own.length === 0 || hasArticle(document, name))) return `people ${demonym.country}`;
  const [thing] = own;
  return thing === undefined || thing.type === "people" ? text : `thing ${thing.id}`;
}

/** "Davenports", "Rutte's" and "Jansen." where the text or the list has the name without the ending. */
function withoutEnding({ list }: NameDocument, text: string, texts: ReadonlySet<string>): string {
  const stopped = text.replace(/\.$/, "");
  if (stopped !== text && texts.has(stopped)) return stopped;
  if (list.language !== "nl" || !/['s]$/.test(text) || list.things.has(text) || list.demonyms.has(text)) return text;
  const bases = [text.replace(/'s?$/, ""), text.replace(/s$/, "")];
  return bases.find((base) => base !== text && base.length > 2 && (texts.has(base) || list.things.has(base))) ?? text;
}

/** "Koninklijke Nederlandse Voetbalbond (KNVB)": the key of the acronym -> the key of the whole name. */
function acronymsOf(
  document: NameDocument,
  names: readonly FoundName[],
  texts: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, string>();
  names.forEach((acronym, at) => {
    const full = names[at - 1];
    if (full === undefined || full.sentence !== acronym.sentence || full.end !== acronym.first - 1) return;
    const { tokens } = document.sentences[acronym.sentence] ?? { tokens: [] };
    if (tokens[full.end]?.form !== "(" || tokens[acronym.end]?.form !== ")") return;
    if (!isAcronymOf(acronym.text, full.text)) return;
    const [short, long] = [keyOf(document, acronym, texts), keyOf(document, full, texts)];
    if (short !== long && !(short.startsWith("thing ") && long.startsWith("thing ")))
      found.set(short, found.get(long) ?? long);
  });
  return found;
}

/** Whether the letters are found in the name in their order, the first at its begin. */
export function isAcronymOf(acronym: string, full: string): boolean {
  const letters = acronym.replaceAll(".", "");
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]{1,7}$/u.test(letters) || !/\p{Lu}$/u.test(letters) || full.length < 2 * letters.length)
    return false;
  const name = full.toLowerCase();
  let at = -1;
  for (const letter of letters.toLowerCase()) {
    const next = name.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

/** Surnames, first names and short forms join the only full name that they can stand for. */
function mergeShortForms(document: NameDocument, groups: readonly Group[]): Group[] {
  const longer = fullNames(groups);
  const joined = new Map<Group, NamedMention[]>();
  const kept: Group[] = [];
  for (const group of groups) {
    const candidates = new Set(longer.get(tailKey(group)) ?? []);
    candidates.delete(group);
    const [only] = candidates;
    if (only === undefined || !mayJoin(document, group, only)) kept.push(group);
    else if (candidates.size > 1) kept.push(shared(group));
    else joined.set(only, [...(joined.get(only) ?? []), ...group.mentions]);
  }
  return kept.map((group) => {
    const more = joined.get(group);
    if (more === undefined) return group;
    const full = group.decision.type === "person" ? more.map(asShort) : more;
    return grouped([...group.mentions, ...full].sort((one, other) => one.name.span.start - other.name.span.start));
  });
}

/** A surname that is a town elsewhere is none beside the full name. */
const asShort = ({ name, form, cues, certain }: NamedMention): NamedMention => ({
  name,
  form,
  cues: cues.filter(({ cue }) => !cue.startsWith("listed")),
  certain,
});

const tailKey = ({ mentions: [first] }: Group): string => (first?.form ?? "").toLowerCase();

/** By surname ("van gaal" and "gaal"), by first name, and of organisations by their first words. */
function fullNames(groups: readonly Group[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const forms = (group.mentions[0]?.name.text ?? "").toLowerCase().split(" ");
    const { type } = group.decision;
    const keys = new Set<string>();
    if (type === "person" || type === "unknown") {
      for (let from = 1; from < forms.length; from += 1) keys.add(forms.slice(from).join(" "));
    }
    if ((type === "person" || type === "organisation") && forms.length > 1) keys.add(forms[0] ?? "");
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), group]);
  }
  return found;
}

function mayJoin({ list }: NameDocument, short: Group, full: Group): boolean {
  const first = short.mentions[0]?.name;
  if (first === undefined || first.text.split(" ").length > 3 || full.mentions.length === 0) return false;
  if (contradicts(short, full)) return false;
  const strong = first.things.some(({ kind, type }) => !(kind === "city" || kind === "area") && type !== "people");
  if (full.decision.type === "organisation")
    return !strong && first.things.length === 0 && short.decision.type !== "person";
  if (strong || list.demonyms.has(first.text)) return false;
  if (full.decision.type === "unknown") return short.decision.type === "person" && !isFirstPart(short, full);
  if (isFirstPart(short, full)) return list.firstNames.has(first.text) && short.decision.type !== "place";
  const contextual = short.mentions.flatMap(({ cues }) => cues).filter(({ cue }) => !cue.startsWith("listed"));
  const against = contextual.filter(({ type, weight }) => type !== "person" && weight >= 1.5);
  return (
    against.length === 0 ||
    (first.things.length === 0 && short.decision.type !== "organisation" && short.decision.type !== "place")
  );
}

/** "meneer Morariu" is not Corina Morariu. */
function contradicts({ mentions }: Group, { decision }: Group): boolean {
  const titles = mentions
    .flatMap(({ cues }) => cues)
    .filter(({ cue, gender }) => cue === "title" && gender !== undefined);
  return decision.gender !== undefined && titles.some(({ gender }) => gender !== decision.gender);
}

const isFirstPart = (short: Group, full: Group): boolean =>
  (full.mentions[0]?.name.text ?? "").toLowerCase().startsWith(`${tailKey(short)} `);

const ungendered = ({ cue, type, weight }: Cue): Cue => ({ cue, type, weight });

/** A surname of two persons names a person, but which one is not certain. */
function shared({ mentions }: Group): Group {
  const person: Cue = { cue: "shared surname", type: "person", weight: 4 };
  return grouped(
    mentions.map(({ name, form, cues }) => ({ name, form, cues: [...cues.map(ungendered), person], certain: false })),
  );
}
