import { OpId, QuestionId, type Response, type SaveAcknowledgement } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { acknowledge, keep, type KeptAnswer, learn } from "./kept-answer";

const place = { personId: "p", attemptId: "a", questionId: "q" };
const op = (number: number) => OpId.parse(String(number).padStart(32, "0"));
const text = (words: string): Response => ({ kind: "shortText", text: words });
const given = (number: number) => ({
  opId: op(number),
  sha256: `hash ${number}`,
  response: text(`${number}`),
  givenAt: number,
});
const at = new Date("2026-11-23T13:03:00Z");
const ack = (number: number, more: Partial<SaveAcknowledgement> = {}): SaveAcknowledgement => ({
  opId: op(number),
  sha256: `hash ${number}`,
  version: number,
  sequence: number,
  receivedAt: at,
  paused: false,
  state: "counted",
  ...more,
});
const noName = (): string => {
  throw new Error("nothing gets a new name");
};
const first = keep(undefined, place, given(1), 0);
const stored = (answer: KeptAnswer | undefined) => answer?.stored ?? null;
const onServer = (number: number, more = {}) => ({
  questionId: QuestionId.parse("q"),
  version: number,
  response: text(`server ${number}`),
  opId: op(100 + number),
  sha256: `server hash ${number}`,
  receivedAt: at,
  checked: false,
  ...more,
});

describe("a kept answer", () => {
  it("counts further with each answer, and knows on which version it was given", () => {
    expect(first).toMatchObject({ sequence: 1, baseVersion: 0, stored: null });
    const saved = acknowledge(first, ack(1, { version: 4 }), noName);
    expect(keep(saved, place, given(2), 0)).toMatchObject({ sequence: 2, baseVersion: 4, stored: null });
  });

  it("is stored on an acknowledgement of this very write with these very contents, and on no other", () => {
    expect(stored(acknowledge(first, ack(1), noName))).toMatchObject({ version: 1, late: false });
    expect(stored(acknowledge(first, ack(2), noName))).toBeNull();
    expect(stored(acknowledge(first, ack(1, { sha256: "other" }), noName))).toBeNull();
  });

  it("takes only the version from an acknowledgement of an earlier write", () => {
    const second = keep(first, place, given(2), 0);
    expect(acknowledge(second, ack(1, { version: 9 }), noName)).toEqual({ ...second, baseVersion: 9 });
  });

  it("is sent under a new name where the server says that this device has counted further", () => {
    const renewed = acknowledge(first, ack(1, { state: "superseded", sequence: 7 }), () => op(50));
    expect(renewed).toMatchObject({ opId: op(50), sequence: 8, stored: null, response: text("1") });
  });

  it("gives way to the answer of another device that stands", () => {
    const saved = acknowledge(first, ack(1, { state: "superseded", version: 2 }), noName);
    expect(learn(saved, place, onServer(2))).toMatchObject({ response: text("server 2"), sequence: 1 });
  });

  it("stays while it waits to be sent, whatever the server has", () => {
    expect(learn(first, place, onServer(5))).toBe(first);
  });

  it("gives way where the question has been checked", () => {
    expect(learn(first, place, onServer(5, { checked: true })).response).toEqual(text("server 5"));
  });

  it("is known to be stored when the server turns out to have it", () => {
    const same = onServer(3, { opId: op(1), sha256: "hash 1", response: text("1") });
    expect(learn(first, place, same)).toMatchObject({ response: text("1"), stored: { version: 3 } });
  });

  it("is not replaced by what was older on the server when the question was asked", () => {
    const saved = acknowledge(first, ack(1, { version: 6 }), noName);
    expect(learn(saved, place, onServer(5))).toBe(saved);
  });
});
