import type { RightAnswer, Ruling } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { item } from "../item.test-data.ts";
import { carriedOver } from "./carried-over.ts";

const reason = "Zie alinea 2.";
const made = (kind: Parameters<typeof item>[0], ruling: object) =>
  carriedOver(item(kind).key, { ruling: ruling as Ruling, reason });
const also = (...right: object[]) => ({ kind: "alsoRight", right: right as RightAnswer[] });

test("takes another key over, with the reason for the explanation", () => {
  const right = { kind: "singleChoice", correct: "o0" };
  expect(made("singleChoice", { kind: "newKey", right, evidence: null })).toMatchObject({
    correct: "o0",
    explanation: reason,
    missteps: [],
  });
});

test("adds what is right besides to what may be typed, once", () => {
  const right = { kind: "shortText", accept: ["Georgië", "Georgië"] };
  const { key } = item("shortText");
  const accept = key.kind === "shortText" ? key.accept : [];
  expect(made("shortText", also(right))).toMatchObject({
    accept: [...accept, "Georgië"],
    explanation: key.explanation,
  });
});

test("leaves a question out that counts for everybody or for nobody", () => {
  expect([made("match", { kind: "void" }), made("match", { kind: "everyone" })]).toEqual(["drop", "drop"]);
});

test("knows that a key of one answer cannot say two", () => {
  expect(made("singleChoice", also({ kind: "singleChoice", correct: "o0" }))).toBeNull();
  expect(made("number", also({ kind: "number", value: 99, tolerance: 0, display: "99", accept: [] }))).toBeNull();
});
