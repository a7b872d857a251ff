import { expect, test } from "vitest";
import { verbSecond } from "./verb-second.ts";

/** Words by their parts of speech; an asterisk marks a finite verb. */
const words = (line: string) =>
  line.split(" ").map((upos) => ({ upos: upos.replace("*", ""), features: upos.endsWith("*") ? "VerbForm=Fin" : "" }));

test("finds the auxiliary in second place and the subject before it", () => {
  // De brug is gisteren geopend
  const tree = { heads: [1, 4, 4, 4, -1], relations: ["det", "nsubj:pass", "aux:pass", "advmod", "root"] };
  expect(verbSecond(tree, words("DET NOUN AUX* ADV VERB"))).toEqual({
    finite: 2,
    prefield: [{ head: 1, relation: "nsubj:pass", subject: true }],
  });
});

test("takes a predicate in front as what stands before the verb", () => {
  // Groot is de vreugde
  const tree = { heads: [-1, 0, 3, 0], relations: ["root", "cop", "det", "nsubj"] };
  expect(verbSecond(tree, words("ADJ AUX* DET NOUN"))?.prefield).toEqual([
    { head: 0, relation: "root", subject: false },
  ]);
});

test("finds nothing without a finite verb", () => {
  expect(verbSecond({ heads: [1, -1], relations: ["det", "root"] }, words("DET NOUN"))).toBeNull();
});

test("passes over a conjunction, but reads no subordinate clause", () => {
  // Maar regen valt / Omdat regen valt
  const tree = { heads: [2, 2, -1], relations: ["mark", "nsubj", "root"] };
  expect(verbSecond(tree, words("CCONJ NOUN VERB*"))?.prefield).toEqual([
    { head: 1, relation: "nsubj", subject: true },
  ]);
  expect(verbSecond(tree, words("SCONJ NOUN VERB*"))).toBeNull();
});
