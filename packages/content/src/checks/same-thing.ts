import type { Language } from "@leesbewijs/domain";

/** Each line holds words that name one thing in the news; the first spelling of a text is what `plainText` makes of it. */
const lines: Record<Language, readonly string[]> = {
  nl: [
    "vredesverdrag|vredesakkoord",
    "staakt-het-vuren|wapenstilstand|bestand|gevechtspauze",
    "auto|wagen",
    "arts|dokter",
    "ziekenhuis|hospitaal",
    "bedrijf|onderneming|firma",
    "directeur|bestuurder",
    "hoofd|leider",
    "premier|minister-president|eerste minister|regeringsleider",
    "kabinet|regering",
    "parlement|volksvertegenwoordiging",
    "verkiezing|stembusgang",
    "oorlog|gewapend conflict",
    "gevecht|strijd",
    "slachtoffers|getroffenen",
    "inwoners|bewoners|bevolking",
    "leerling|scholier",
    "leraar|docent|onderwijzer",
    "boer|landbouwer|agrariër",
    "politie|politieagenten",
    "brand|vuur",
    "geld|geldbedrag",
    "school|onderwijsinstelling",
    "gemeente|stadsbestuur",
    "telefoon|mobiel|mobieltje|smartphone",
    "fiets|rijwiel",
    "batterij|accu",
    "stroom|elektriciteit",
    "onderzoeker|wetenschapper",
    "afspraak|akkoord|overeenkomst|deal",
    "overleg|gesprekken|onderhandelingen",
    "herrie|lawaai|geluidsoverlast",
    "werknemer|medewerker",
    "nederland|holland",
    "verenigde staten|vs|amerika",
    "verenigd koninkrijk|vk|groot-brittannië",
    "verenigde naties|vn",
    "europese unie|eu",
  ],
  en: [
    "peace treaty|peace agreement|peace deal",
    "ceasefire|truce|armistice|cease-fire",
    "car|automobile",
    "doctor|physician",
    "company|firm|business",
    "director|manager",
    "prime minister|premier|head of government",
    "cabinet|government",
    "parliament|legislature",
    "war|armed conflict",
    "fight|battle",
    "victims|casualties",
    "inhabitants|residents|population",
    "pupil|student|schoolchild",
    "teacher|schoolteacher",
    "farmer|grower",
    "police|police officers",
    "money|cash",
    "council|town council|local government",
    "phone|telephone|mobile phone|smartphone|cell phone",
    "bike|bicycle",
    "power|electricity",
    "researcher|scientist",
    "agreement|deal|accord",
    "talks|negotiations",
    "medicine|medication|drugs",
    "pills|tablets",
    "plane|aircraft|aeroplane|airplane",
    "employees|workers|staff",
    "passengers|travellers",
    "united states|us|usa|america",
    "united kingdom|uk|britain|great britain",
    "united nations|un",
    "european union|eu",
    "autumn|fall",
    "gas boiler|gas heater",
    "train carriage|railway car",
    "seal|sea dog",
  ],
};

const groups: Record<Language, ReadonlyMap<string, number>> = { nl: groupsIn("nl"), en: groupsIn("en") };

/** The number of the group of names to which a word or expression belongs, singular or plural; undefined where it has no other name. */
export function sameThing(plain: string, language: Language): number | undefined {
  const own = groups[language];
  return (
    own.get(plain) ??
    singulars(plain)
      .map((form) => own.get(form))
      .find((group) => group !== undefined)
  );
}

function singulars(plain: string): string[] {
  return ["s", "en", "'s"].filter((end) => plain.endsWith(end)).map((end) => plain.slice(0, -end.length));
}

function groupsIn(language: Language): ReadonlyMap<string, number> {
  return new Map(lines[language].flatMap((line, at) => line.split("|").map((name) => [name, at] as const)));
}
