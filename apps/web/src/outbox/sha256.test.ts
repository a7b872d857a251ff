import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "./sha256";

const official = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

it("is what everybody else computes, for every length around the edges of a block", () => {
  for (let length = 0; length <= 200; length += 1) {
    const text = "a".repeat(length);
    expect(sha256(text)).toBe(official(text));
  }
});

it("is what everybody else computes, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(official(text));
    }),
  );
});
