import type { Database } from "@leesbewijs/db";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { appRouter } from "../src/root.ts";
import { codec } from "../src/wire.ts";
import { contextOf, highlight, makeWorld, openTestDatabase, password, type World } from "./world.ts";

let db: Database;
let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  world = await makeWorld(db);
});
afterAll(() => close());
afterEach(() => vi.restoreAllMocks());

/** Words that only a person can have typed. */
const typed = "Ik-heet-Roodkapje\r\n\u001b[31mnep";

/** Calls a procedure as it comes over the network, and returns its status with the lines that were logged meanwhile. */
async function logged(procedure: string, input: unknown, actor: World["s1"] | null = world.s1) {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const answer = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: new Request(`http://localhost/api/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(codec.serialize(input)),
    }),
    router: appRouter,
    createContext: () => Promise.resolve({ ...contextOf(db, actor), address: "203.0.113.7" }),
  });
  return { status: answer.status, body: await answer.text(), lines };
}
const marked = () => ({ lessonId: world.lessonId, highlight: highlight(typed, { note: typed }) });

test("a fault of ours is one line of JSON with a reference that the person sees too, and no word of theirs", async () => {
  // A real fault: the table is not where the code looks for it.
  await db.$executeRaw`ALTER TABLE "Highlight" RENAME TO "HighlightElsewhere"`;
  const { status, body, lines } = await logged("highlight.save", marked());
  await db.$executeRaw`ALTER TABLE "HighlightElsewhere" RENAME TO "Highlight"`;
  expect([status, lines.length]).toEqual([500, 1]);
  const line = JSON.parse(lines[0]!) as Record<string, string>;
  expect(Object.keys(line).sort()).toEqual(["at", "code", "event", "level", "path", "reference", "where"]);
  expect(line).toMatchObject({ level: "error", event: "unexpected", path: "highlight.save" });
  expect(body).toContain(line["reference"]);
  for (const words of ["Roodkapje", "nep", world.s1.displayName, world.s1.personId, "203.0.113.7"])
    expect(lines[0]).not.toContain(words);
  expect(lines[0]!.trimEnd().split(/[\r\n]/)).toHaveLength(1);
});

test("a database that is away is one line, and no word of theirs", async () => {
  const { status, lines } = await db.$transaction(async (tx) => {
    // Another holds the table for longer than anybody waits.
    await tx.$executeRaw`LOCK TABLE "Highlight" IN ACCESS EXCLUSIVE MODE`;
    return logged("highlight.save", marked());
  });
  expect([status, lines.length]).toEqual([503, 1]);
  expect(JSON.parse(lines[0]!)).toMatchObject({ event: "database unavailable", path: "highlight.save" });
  expect(lines[0]).not.toMatch(/Roodkapje|nep/);
}, 20_000);

test("what people do wrong is not logged: not a password, a name nor a form that is filled in badly", async () => {
  const wrong = { schoolCode: world.s1.schoolCode, username: "roodkapje", password };
  expect(await logged("session.signIn", wrong, null)).toMatchObject({ status: 401, lines: [] });
  expect(await logged("highlight.save", { lessonId: typed, highlight: 1 })).toMatchObject({ status: 400, lines: [] });
  expect(await logged("person.create", { personId: typed }, world.s1)).toMatchObject({ lines: [] });
});
