import { describe, expect, it } from "vitest";
import { Response } from "./response.ts";
import { responseFields, responseText } from "./response-text.ts";

const examples: readonly Response[] = [
  { optionId: "a", kind: "singleChoice" },
  { optionIds: ["b", "a"], kind: "multipleChoice" },
  { value: null, kind: "trueFalse" },
  { itemIds: ["c"], kind: "order" },
  { pairs: [{ rightId: "r", leftId: "l" }], kind: "match" },
  { gaps: ["\u0000een", "tw\ud800ee"], kind: "cloze" },
  { text: 'vijf\u0000 "woorden" \u{1F4D6}', kind: "shortText" },
  { text: "1,5", kind: "number" },
  { sentence: { end: 9, start: 0 }, optionId: null, kind: "proof" },
].map((response) => response as Response);

describe("a response as text", () => {
  it.each(examples)("is the same before it is sent and after it was parsed: $kind", (response) => {
    expect(responseText(response)).toBe(JSON.stringify(Response.parse(response)));
  });

  it("has an example of every kind, and names every field of every kind", () => {
    expect(examples.map(({ kind }) => kind).sort()).toEqual(
      Response.options.map(({ shape }) => shape.kind.value).sort(),
    );
    const fields = Response.options.flatMap(({ shape }) => Object.keys(shape));
    expect(fields.filter((field) => !responseFields.some((known) => known === field))).toEqual([]);
  });
});
