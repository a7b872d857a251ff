import { expect, test } from "vitest";
import { Response } from "./index.ts";

test("keeps what was typed, but for what a database cannot hold", () => {
  expect(Response.parse({ kind: "shortText", text: "  Artsach 👩‍🏫\n" })).toEqual({
    kind: "shortText",
    text: "  Artsach 👩‍🏫\n",
  });
  expect(Response.parse({ kind: "shortText", text: "a\u0000b\ud83d" })).toEqual({ kind: "shortText", text: "ab" });
});

test("takes a blank of every kind", () => {
  const blanks = [
    { kind: "singleChoice", optionId: null },
    { kind: "multipleChoice", optionIds: [] },
    { kind: "trueFalse", value: null },
    { kind: "order", itemIds: [] },
    { kind: "match", pairs: [] },
    { kind: "cloze", gaps: [] },
    { kind: "shortText", text: "" },
    { kind: "number", text: "" },
  ];
  for (const blank of blanks) expect(Response.parse(blank)).toEqual(blank);
});

test("drops what the browser adds, such as a score", () => {
  expect(Response.parse({ kind: "number", text: "3", points: 9 })).toEqual({ kind: "number", text: "3" });
});
