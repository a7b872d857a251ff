import type { Entity } from "@leesbewijs/language";
import type { Language } from "@leesbewijs/domain";
import type { Reading } from "../../2-reading/reading.ts";
import type { Ask, Refusal } from "../ask.ts";

const frames: Record<Language, { readonly who: (role: string) => string; readonly what: (name: string) => string }> = {
  nl: {
    who: (role) => `Wie is volgens het artikel ${role}?`,
    what: (name) => `Wat is volgens het artikel de functie van ${name}?`,
  },
  en: {
    who: (role) => `Who is ${role}, according to the article?`,
    what: (name) => `What is the role of ${name}, according to the article?`,
  },
};
/** Too many have it, or it is not a role that somebody is known by. */
const common =
  /^(?:lid|leden|een|inwoner|bewoner|oud|voormalige?|toenmalige?|gewezen|aanstaande?|vriend|vader|moeder|zoon|dochter|broer|zus|vrouw|man|mevrouw|meneer|heer|collega|member|resident|former|ex|friend|father|mother|son|daughter|brother|sister|wife|husband|mr|mrs|ms|sir|lady|a|an|fellow|colleague|late|outgoing|incoming|then|specialist|expert|deskundige|spokesman|spokeswoman|spokesperson|woordvoerder|woordvoerster)\b/iu;

const pastRole =
  /\b(?:former|ex|late|outgoing|incoming|future|then|voormalige?|oud|toenmalige?|gewezen|aanstaande?|aankomende?)[-\s]+$/iu;

/** Of these there are many, or they are no post. */
const loose = /\b(?:co-?author|author|auteur|opponent|tegenstander|critic|criticus|supporter|voorstander)\b/iu;

/** "Wie is volgens het artikel burgemeester van Brugdam?" and the other way round, for roles told to the letter. */
export function askRoles(reading: Reading): (Ask | Refusal)[] {
  return reading.entities
    .filter(({ type, roles }) => type === "person" && roles.length > 0)
    .flatMap((entity) => askRole(reading, entity));
}

function askRole(reading: Reading, entity: Entity): (Ask | Refusal)[] {
  const role = [...entity.roles].sort((a, b) => b.text.length - a.text.length || a.span.start - b.span.start)[0];
  if (role === undefined) return [];
  const sentence = reading.sentences.find(({ span }) => role.span.start >= span.start && role.span.end <= span.end);
  const named = sentence?.names.find((name) => name.entity.id === entity.id);
  if (sentence === undefined || named === undefined) return [];
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  const isSaid = reading.text.quotations.some(({ start, end }) =>
    [role.span, named.span].some((span) => span.start < end && span.end > start),
  );
  if (isSaid) return [refuse("role: in a quotation")];
  if (!isSurelyPerson(reading, entity)) return [refuse("role: perhaps no person")];
  // "adviser of the company": of which?
  if (
    /\b(?:het (?:bedrijf|concern|team)|de (?:club|ploeg|partij|organisatie)|the (?:company|team|club|party|firm))\b/iu.test(
      role.text,
    )
  )
    return [refuse("role: leans on the text")];
  if (common.test(role.text) || loose.test(role.text)) return [refuse("role: too common")];
  // "Former Velmora CEO", "the then mayor": who is it now?
  if (pastRole.test(sentence.text.slice(0, role.span.start - sentence.span.start)))
    return [refuse("role: of another time")];
  if (role.text.split(/\s+/u).length > 9) return [refuse("role: too long")];
  const base = {
    sentence,
    proof: { start: Math.min(role.span.start, named.span.start), end: Math.max(role.span.end, named.span.end) },
    asked: role.text.toLowerCase().split(/\s+/u),
    process: "retrieve" as const,
    difficulty: 1 as const,
    certainty: "asserted" as const,
    leaning: 0,
    agreement: 1,
  };
  const { who, what } = frames[reading.language];
  const roleOf: Ask = {
    ...base,
    shape: "role-of",
    prompt: what(entity.name),
    answer: { type: "role", entity, text: role.text },
    skill: "roles",
  };
  const told = toldRole(role.text, reading);
  if (told === null) return [roleOf, refuse("role: does not single out")];
  return [
    roleOf,
    { ...base, shape: "who-is", prompt: who(told), answer: { type: "name", entity, text: entity.name }, skill: "who" },
  ];
}

/** A role as it stands in a question; null where it fits more than one person: "minister" alone. */
function toldRole(role: string, { language, frequency, nameList }: Reading): string | null {
  const words = role.split(/\s+/u);
  if (words.length < 2 || /\b(?:huidige?|current|toenmalige?|then|nieuwe|new)\b/iu.test(role)) return null;
  const singles = / (?:van|bij|of|at|for|voor|in) /u.test(role) || /\p{Lu}/u.test(role);
  if (!singles) return null;
  const hasArticle = /^(?:de|het|the)\b/iu.test(role);
  if (hasArticle) return role.charAt(0).toLowerCase() + role.slice(1);
  const first = words[0] ?? "";
  // "Regional governor" at the start of a sentence; "Dunmore coach" keeps its name.
  const isWord =
    frequency.words.has(first.toLowerCase()) &&
    !nameList.things.has(first) &&
    !nameList.demonyms.has(first) &&
    // "Center for Biological Diversity scientist" has a name in it.
    !/^(?:for|of|and|van|voor|en)$/u.test(words[1] ?? "") &&
    /^\p{Ll}/u.test(words[1] ?? "");
  const plain = isWord ? first.toLowerCase() + role.slice(first.length) : role;
  if (language === "en") return `the ${plain}`;
  // "burgemeester van X" needs no article in Dutch, "Russische minister" does.
  return /^[\p{L}-]+e \p{L}/u.test(role) ? `de ${role}` : role;
}

/** A first name, initials, or told of more than once: what a role stands beside may be a journal. */
function isSurelyPerson({ nameList }: Reading, { name, mentions }: Entity): boolean {
  const [first = ""] = name.split(" ");
  return nameList.firstNames.has(first) || /\./u.test(first) || mentions.length > 1;
}
