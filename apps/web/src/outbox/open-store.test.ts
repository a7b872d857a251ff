import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeAll, describe, expect, it } from "vitest";
import type { Clock } from "./clock";
import { keep } from "./kept-answer";
import { openStore } from "./open-store";
import type { Store } from "./store";

beforeAll(() => {
  Object.assign(globalThis, { IDBKeyRange });
});

const still: Clock = { now: () => 0, after: () => () => undefined, chance: () => 0 };
const place = (personId: string, attemptId: string, questionId: string) => ({ personId, attemptId, questionId });
const given = { opId: "1", sha256: "h", response: { kind: "shortText", text: "x" } as const, givenAt: 0 };
const stored = { version: 1, receivedAt: 0, late: false, checked: false };
const add = (store: Store, personId: string, attemptId: string, questionId: string, sent = false) =>
  store.changeAnswer(place(personId, attemptId, questionId), (before) => {
    const answer = keep(before, place(personId, attemptId, questionId), given, 0);
    return sent ? { ...answer, stored } : answer;
  });
const names = async (store: Store, personId: string, attemptId?: string) =>
  (await store.answers(personId, attemptId)).map((answer) => answer.questionId).sort();

type Place = readonly [string, () => IDBFactory | undefined, boolean];
const places: readonly Place[] = [
  ["the database of the browser", () => new IDBFactory(), true],
  ["memory", () => undefined, false],
];

describe.each(places)("a store in %s", (_, factory, lasting) => {
  it("says whether it outlives the page", async () => {
    expect((await openStore(factory(), still)).lasting()).toBe(lasting);
  });

  it("gives each person their own answers only", async () => {
    const store = await openStore(factory(), still);
    await add(store, "sanne", "a", "q1");
    await add(store, "sanne", "b", "q2");
    await add(store, "daan", "a", "q3");
    expect([await names(store, "sanne"), await names(store, "sanne", "a")]).toEqual([["q1", "q2"], ["q1"]]);
    expect(await names(store, "daan")).toEqual(["q3"]);
  });

  it("removes what the server has and keeps what it has not, of one person or one attempt", async () => {
    const store = await openStore(factory(), still);
    await add(store, "sanne", "a", "q1", true);
    await add(store, "sanne", "a", "q2");
    await add(store, "sanne", "b", "q3", true);
    await add(store, "daan", "a", "q4", true);
    await store.removeStored("sanne", "a");
    expect(await names(store, "sanne")).toEqual(["q2", "q3"]);
    await store.removeStored("sanne");
    expect([await names(store, "sanne"), await names(store, "daan")]).toEqual([["q2"], ["q4"]]);
  });

  it("lets changes of one answer follow each other, however they are asked for", async () => {
    const store = await openStore(factory(), still);
    const all = await Promise.all(Array.from({ length: 5 }, () => add(store, "sanne", "a", "q")));
    expect(all.map((answer) => answer?.sequence)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a browser that stops keeping", () => {
  it("goes on in memory with what was known, counts on, and says that it does not last", async () => {
    const factory = new IDBFactory();
    const store = await openStore(factory, still);
    await add(store, "sanne", "a", "q1");
    await add(store, "sanne", "a", "q1");
    // Another version of the app asks for the database: this page lets go of it.
    factory.open("leesbewijs-answers", 2);
    await new Promise((done) => setTimeout(done, 20));
    expect(await add(store, "sanne", "a", "q1")).toMatchObject({ sequence: 3 });
    expect([store.lasting(), await names(store, "sanne")]).toEqual([false, ["q1"]]);
  });

  it("does not wait for ever for a database that does not open", async () => {
    const impatient: Clock = { ...still, after: (_, run) => (run(), () => undefined) };
    expect((await openStore(new IDBFactory(), impatient)).lasting()).toBe(false);
  });
});
