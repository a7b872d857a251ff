import { expect, test } from "vitest";
import { syllables } from "./syllables.ts";

test.each(
  Object.entries({
    brug: 1,
    water: 2,
    land: 1,
    regering: 3,
    minister: 3,
    vrede: 2,
    oorlog: 2,
    armenië: 4,
    ziek: 1,
    bloei: 1,
    eeuw: 1,
    koeien: 2,
    leeuwen: 2,
    mooie: 2,
    zaaien: 2,
    theater: 3,
    coöperatie: 5,
    baby: 2,
    yoghurt: 2,
    ruzie: 2,
    akkoord: 2,
    onderhandelen: 5,
    het: 1,
    hoofdstad: 2,
    geluid: 2,
    tijd: 1,
    nieuws: 1,
    "2016": 1,
  }),
)("counts the syllables of Dutch %s: %d", (word, count) => {
  expect(syllables(word, "nl")).toBe(count);
});

test.each(
  Object.entries({
    bridge: 1,
    water: 2,
    country: 2,
    agreement: 3,
    minister: 3,
    armenia: 4,
    table: 2,
    stopped: 1,
    wanted: 2,
    houses: 2,
    makes: 1,
    nation: 2,
    special: 2,
    radio: 3,
    region: 2,
    the: 1,
    eye: 1,
    you: 1,
    beyond: 2,
    fly: 1,
    year: 1,
    peace: 1,
    city: 2,
    negotiations: 5,
    temporary: 4,
    "2016": 1,
  }),
)("counts the syllables of English %s: %d", (word, count) => {
  expect(syllables(word, "en")).toBe(count);
});
