import type { PersonField } from "@leesbewijs/domain";

const headers: Readonly<Record<PersonField, RegExp>> = {
  number:
    /^(?:leerling|student|deelnemer|stam|pupil)\s*(?:en)?(?:nummer|nr|number|no|id)$|^(?:stamnr|llnr|lnr|nummer|nr|number|id|admin(?:istratie)?nummer)$/,
  givenName: /^(?:roepnaam|voornaam|voornamen|first\s*name|given\s*name|forename)$/,
  namePrefix: /^(?:tussenvoegsels?|voorvoegsels?|tv|infix|prefix|middle\s*name)$/,
  familyName: /^(?:achternaam|geslachtsnaam|familienaam|last\s*name|family\s*name|surname)$/,
  name: /^(?:naam|volledige\s*naam|naam\s*leerling|leerling|student|name|full\s*name|display\s*name)$/,
  username: /^(?:gebruikersnaam|inlognaam|login|user\s*name|username)$/,
  email: /^(?:e\s*mail|e\s*mail\s*adres|mail|mailadres|email\s*address)$/,
  group: /^(?:klas|stamklas|klascode|klasnaam|groep|lesgroep|class|class\s*name|group|section)$/,
};

/** What a header says that its column holds; null for what nothing is done with, such as a date of birth. */
export function columnOf(header: string): PersonField | null {
  const plain = header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const found = (Object.keys(headers) as PersonField[]).find((field) => headers[field].test(plain));
  return found ?? null;
}
