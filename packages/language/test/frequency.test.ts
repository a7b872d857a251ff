import { expect, test } from "vitest";
import { loadFrequencyList } from "../load/load-frequency-list.ts";

const lists = { nl: await loadFrequencyList("nl"), en: await loadFrequencyList("en") };

test.each([
  ["nl", ["de", "huis", "regering", "staking", "herstructurering"]],
  ["en", ["the", "house", "government", "wildlife"]],
] as const)("puts words of %s in the order in which readers meet them", (language, words) => {
  const values = words.map((word) => lists[language].words.get(word) ?? 0);
  expect(values).toEqual([...values].sort((one, other) => other - one));
  expect(values.at(-1)).toBeGreaterThan(0);
});

test.each(["nl", "en"] as const)("knows of %s what its least value is, and holds plain words alone", (language) => {
  const { words, least } = lists[language];
  expect(Math.min(...[...words.keys()].map((word) => words.get(word) ?? 0))).toBe(least);
  expect(
    [...words.keys()].filter((word) => !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(word) || word !== word.toLowerCase()),
  ).toEqual([]);
  expect(words.get("kwintolf")).toBeUndefined();
});
