import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { gather } from "../src/gather.ts";
import type { Database } from "../src/index.ts";

/** What is asked here is answered by the test itself; the database is only the name of a lane. */
const db = {} as Database;

function watched(settings: { readonly atOnce?: number; readonly most?: number; readonly bad?: string } = {}) {
  const statements: string[][] = [];
  const ask = gather<string, string>({
    atOnce: settings.atOnce ?? 1,
    most: settings.most ?? 40,
    name: (asked) => asked.split(" ")[0] ?? null,
    ask: async (_, all) => {
      statements.push([...all]);
      await sleep(5);
      if (settings.bad && all.includes(settings.bad)) throw new Error("bad");
      return all.map((asked) => `${asked}!`);
    },
  });
  return { statements, all: (asked: readonly string[]) => Promise.allSettled(asked.map((one) => ask(db, one))) };
}

describe("asking together", () => {
  it("sends what comes at one moment together, and what comes meanwhile with the next, each with its own answer", async () => {
    const { statements, all } = watched();
    const first = all(["a", "b"]);
    await sleep(1);
    const answers = [...(await all(["c", "d"])), ...(await first)];
    expect(statements).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(answers.map((one) => one.status === "fulfilled" && one.value)).toEqual(["c!", "d!", "a!", "b!"]);
  });

  it("never has one name twice under way, and keeps its order", async () => {
    const { statements, all } = watched({ atOnce: 2 });
    await all(["a 1", "a 2", "b 1", "a 3", "b 2"]);
    expect(statements).toEqual([["a 1", "b 1"], ["a 2", "b 2"], ["a 3"]]);
  });

  it("puts no more into a statement than it may", async () => {
    const { statements, all } = watched({ most: 2 });
    await all(["a", "b", "c", "d", "e"]);
    expect(statements.map(({ length }) => length)).toEqual([2, 2, 1]);
  });

  it("lets one that fails fail alone", async () => {
    const { all } = watched({ bad: "c" });
    const answers = await all(["a", "b", "c", "d"]);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });
});
