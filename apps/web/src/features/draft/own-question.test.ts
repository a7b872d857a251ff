import { DraftItem } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { emptyOptions, numberOf, ownKinds, ownQuestion, problemsOf, tidied } from "./own-question";

const proof = { span: { start: 0, end: 16 }, paragraph: 1 };
const made = (kind: (typeof ownKinds)[number]) => ownQuestion(kind, proof, "nl", "2024-03-03");

describe("a question of the teacher's own", () => {
  it("cannot be used before its fields are filled in", () => {
    expect(ownKinds.map((kind) => problemsOf(made(kind), "nl"))).toEqual([
      ["prompt", "options"],
      ["prompt", "statement"],
      ["prompt", "accept"],
      ["prompt", "number"],
      ["prompt"],
    ]);
  });

  it("is a question that the server takes, once filled in", () => {
    const item = made("singleChoice");
    if (item.question.kind !== "singleChoice") throw new Error("another kind");
    const [a, b, ...rest] = item.question.options;
    const options = [{ ...a!, text: "Open" }, { ...b!, text: "Dicht" }, ...rest];
    const filled = { ...item, question: { ...item.question, prompt: "Hoe is de brug?", options } };
    const item2 = tidied(filled, "nl");
    expect(problemsOf(item2, "nl")).toEqual([]);
    expect(DraftItem.parse(item2).question).toMatchObject({ options: [{ text: "Open" }, { text: "Dicht" }] });
  });

  it("asks for a sentence alone, or for an answer besides that is worth a point of its own", () => {
    const item = made("proof");
    if (item.question.kind !== "proof" || item.key.kind !== "proof") throw new Error("another kind");
    const question = { ...item.question, prompt: "Welke zin bewijst dat de brug open is?" };
    expect(DraftItem.parse(tidied({ ...item, question }, "nl")).question).toMatchObject({ possible: 1, options: [] });
    const { options, correct } = emptyOptions();
    const [a, b, ...rest] = options;
    const asked = (texts: readonly string[]) =>
      tidied(
        {
          ...item,
          question: {
            ...question,
            options: [{ ...a!, text: texts[0] ?? "" }, { ...b!, text: texts[1] ?? "" }, ...rest],
          },
          key: { ...item.key, kind: "proof", correct, missteps: [], sentences: item.key.evidence },
        },
        "nl",
      );
    expect(problemsOf(asked(["Open"]), "nl")).toEqual(["options"]);
    expect(problemsOf(asked(["", "Dicht"]), "nl")).toEqual(["options"]);
    expect(problemsOf(asked(["Open", "Dicht"]), "nl")).toEqual([]);
    expect(DraftItem.parse(asked(["Open", "Dicht"])).question).toMatchObject({ possible: 2 });
  });

  it("reads a number as it is written in its language", () => {
    expect([numberOf("12.500", "nl"), numberOf("0,5", "nl"), numberOf("12,500", "en"), numberOf("0.5", "en")]).toEqual([
      12_500, 0.5, 12_500, 0.5,
    ]);
    expect([numberOf("veel", "nl"), numberOf("", "nl"), numberOf("1e5", "nl")]).toEqual([null, null, null]);
  });

  it("keeps each typing that is right, without empty ones", () => {
    const item = made("shortText");
    if (item.key.kind !== "shortText") throw new Error("another kind");
    const filled = { ...item, key: { ...item.key, accept: [" Zwolle ", "", "de stad Zwolle"] } };
    expect(tidied(filled, "nl").key).toMatchObject({ accept: ["Zwolle", "de stad Zwolle"] });
  });
});
