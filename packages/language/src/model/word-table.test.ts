import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";
import { WordTable } from "./word-table.ts";

const bytesOf = (text: string): Uint8Array => {
  const room = new Uint8Array(text.length * 4);
  return room.subarray(0, encodeUtf8(text, room));
};

const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\n"));

test("finds what a map of the same words finds, and nothing else; the last list holds", () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 5 }), fc.array(word), (lists, others) => {
      const map = new Map(lists.flatMap((words, value) => words.map((one) => [one, value] as const)));
      const table = new WordTable(lists.map((words, value) => ({ bytes: bytesOf(words.join("\n")), value })));
      for (const one of [...map.keys(), ...others, ""]) {
        expect(table.get(one)).toBe(map.get(one));
        expect(table.has(one)).toBe(map.has(one));
      }
      expect([...table.keys()]).toEqual([...map.keys()]);
    }),
  );
});

test("reads back every text that it writes, however long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(9000), (text, times) => {
      const long = "a".repeat(times) + text;
      expect(decodeUtf8(bytesOf(long))).toBe(long);
    }),
  );
  expect([...bytesOf("é€𝄞")]).toEqual([0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9d, 0x84, 0x9e]);
});
