import type { Entity } from "@leesbewijs/language";

/** How Dutch asks for a name: "Wie", "Welk land". `noun` stands behind a preposition too: "met welk land". */
export type Which = { readonly subject: string; readonly afterPreposition: string };

const kinds: Readonly<Record<string, string>> = {
  country: "welk land",
  capital: "welke stad",
  city: "welke stad",
  village: "welk dorp",
  province: "welke provincie",
  region: "welke regio",
  continent: "welk werelddeel",
  company: "welk bedrijf",
  party: "welke partij",
  club: "welke club",
  ministry: "welk ministerie",
  university: "welke universiteit",
  international: "welke organisatie",
};
/** Nouns with "het"; others that the text puts with a name take "welke" only where their article is certain. */
const neuter =
  /(?:bedrijf|concern|bureau|ministerie|museum|ziekenhuis|fonds|instituut|platform|orkest|kantoor|hotel|parlement|team|elftal|persbureau|blad|dagblad|weekblad|merk|station|theater|college)$/u;
const common =
  /(?:bond|club|partij|bank|krant|organisatie|vereniging|stichting|groep|raad|universiteit|school|fabrikant|maatschappij|unie|commissie|dienst|zender|keten|federatie|fractie|beweging|band|stad|gemeente|provincie|rivier|regio|omroep|instelling|coalitie|vakbond)$/u;

/**
 * The question word for a name, or null where its kind is not certain: then nothing is asked.
 *
 * Persons are asked for by "wie"; everything else by its kind, because "wat" fits too much.
 */
export function which(entity: Entity): Which | null {
  if (entity.type === "person") return { subject: "Wie", afterPreposition: "wie" };
  const noun = nounOf(entity);
  return noun === null ? null : { subject: `W${noun.slice(1)}`, afterPreposition: noun };
}

/** Called by a colour, and nothing that has members. */
const teams = /^(?:Jong )?Oranje$/u;

function nounOf({ type, kind, head, name, number }: Entity): string | null {
  if (number === "pl") return null;
  if (teams.test(name)) return "welke ploeg";
  const own = kind === undefined ? undefined : kinds[kind];
  if (own !== undefined) return own;
  if (type !== "organisation") return null;
  const noun = head?.toLowerCase();
  if (noun !== undefined && /^\p{Ll}+$/u.test(noun)) {
    if (neuter.test(noun)) return `welk ${noun}`;
    if (common.test(noun)) return `welke ${noun}`;
  }
  return "welke organisatie";
}
