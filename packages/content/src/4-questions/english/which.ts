import type { Entity } from "@leesbewijs/language";

const kinds: Readonly<Record<string, string>> = {
  country: "country",
  capital: "city",
  city: "city",
  village: "village",
  province: "province",
  region: "region",
  continent: "continent",
  company: "company",
  party: "party",
  club: "club",
  ministry: "ministry",
  university: "university",
  international: "organisation",
};

/** The question word for a name, or null where its kind is not certain. `after` stands behind a preposition. */
export function whichEnglish(entity: Entity): { readonly subject: string; readonly after: string } | null {
  if (entity.type === "person") return { subject: "Who", after: "whom" };
  if (entity.number === "pl") return null;
  const noun =
    (entity.kind === undefined ? undefined : kinds[entity.kind]) ??
    (entity.type === "organisation" ? "organisation" : undefined);
  return noun === undefined ? null : { subject: `Which ${noun}`, after: `which ${noun}` };
}

const plurals: Readonly<Record<string, string>> = {
  "Which country": "Which two countries",
  "Which city": "Which two cities",
  "Which company": "Which two companies",
  "Which party": "Which two parties",
  "Which club": "Which two clubs",
  "Which organisation": "Which two organisations",
  Who: "Which two people",
};

/** The question words for two of a kind. */
export function whichTwo(subject: string): string | null {
  return plurals[subject] ?? null;
}
