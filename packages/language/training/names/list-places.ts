import type { ListedName } from "./listed-name.ts";
import { centres, type City, isListed } from "./read-cities.ts";
import { namesOf, readList } from "./read-lists.ts";

type Names = Pick<ListedName, "nl" | "en">;

/** Countries, capitals, regions, waters and cities: our own lists, with numbers and places from GeoNames. */
export function listPlaces(cities: readonly City[]): ListedName[] {
  const known = new Map<string, City>();
  for (const city of cities) {
    const key = `${city.country} ${city.name}`;
    if (!known.has(key)) known.set(key, city);
  }
  const used = new Set<City>();
  const cityOf = (kind: string, country: string, names: Names): ListedName => {
    const found = [...names.en, ...names.nl].map((name) => known.get(`${country} ${name}`)).find(Boolean);
    if (found !== undefined) used.add(found);
    return {
      type: "place",
      kind,
      country,
      population: found?.population ?? 0,
      ...(found !== undefined && { location: { lat: found.lat, lon: found.lon } }),
      ...names,
    };
  };
  const own = [...countries(centres(cities)), ...capitals(cityOf), ...places(cityOf)];
  const rest = cities
    .filter((city) => isListed(city) && !used.has(city))
    .map(({ name, country }) => cityOf("city", country, { nl: [name], en: [name] }));
  return [...own, ...rest];
}

function countries(middles: ReadonlyMap<string, { lat: number; lon: number }>): ListedName[] {
  const usual = {
    nl: new Intl.DisplayNames("nl", { type: "region" }),
    en: new Intl.DisplayNames("en", { type: "region" }),
  };
  return readList("countries").map(([country = "", nl, , , en]) => {
    const location = middles.get(country);
    return {
      type: "place",
      kind: "country",
      country,
      population: 0,
      ...(location !== undefined && { location }),
      nl: [...new Set([...namesOf(nl), usual.nl.of(country) ?? country])],
      en: [...new Set([...namesOf(en), usual.en.of(country) ?? country])],
    };
  });
}

type CityOf = (kind: string, country: string, names: Names) => ListedName;

function capitals(cityOf: CityOf): ListedName[] {
  return readList("countries").flatMap(([country = "", , , , , , , field = "-"]) => {
    const [nl, en = nl] = field.split("|");
    return namesOf(nl).length === 0 ? [] : [cityOf("capital", country, { nl: namesOf(nl), en: namesOf(en) })];
  });
}

function places(cityOf: CityOf): ListedName[] {
  return readList("places").flatMap(([first = "", country = "-", nl, en]) => {
    const kind = first.replace("*", "");
    const names = { nl: namesOf(nl), en: namesOf(en === "" ? nl : en) };
    const of = (names: Names): ListedName =>
      kind === "city"
        ? cityOf(kind, country, names)
        : { type: "place", kind, country: country === "-" ? "" : country, population: 0, ...names };
    if (!first.startsWith("*")) return [of(names)];
    const both = names.nl.filter((name) => names.en.includes(name));
    return [
      ...both.map((name) => of({ nl: [name], en: [name] })),
      ...names.nl.filter((name) => !both.includes(name)).map((name) => of({ nl: [name], en: [] })),
      ...names.en.filter((name) => !both.includes(name)).map((name) => of({ nl: [], en: [name] })),
    ];
  });
}
