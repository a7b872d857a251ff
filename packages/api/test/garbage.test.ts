import type { Actor, DraftId } from "@leesbewijs/domain";
import { TRPCError } from "@trpc/server";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { appRouter } from "../src/root.ts";
import { news } from "./news.ts";
import { as, assign, makeWorld, openTestDatabase, start, type World } from "./world.ts";

/** What bad input may be answered with. Everything else, a crash above all, is a fault of ours. */
const refusals = new Set([
  "BAD_REQUEST",
  "UNAUTHORIZED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  // Nobody is half signed in; the password is wanted again.
  "PRECONDITION_FAILED",
  "PRECONDITION_REQUIRED",
  "TOO_MANY_REQUESTS",
  "UNPROCESSABLE_CONTENT",
  "PAYLOAD_TOO_LARGE",
]);

let world: World;
let close: () => Promise<void>;
let foreign: string[];

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  const assignmentId = await assign(world, world.t9, world.classY);
  const attemptId = await start(world, world.s9, assignmentId);
  const draftId = newId<DraftId>();
  await as(world.db, world.t9).draft.create({ draftId, text: news });
  foreign = [draftId, assignmentId, attemptId, world.classY, world.s9.personId, world.t9.personId, world.y];
});
afterAll(() => close());

const keys = [
  "attemptId", "assignmentId", "classId", "personId", "lessonId", "quizId", "questionId", "revisionId", "opId", "response",
  "baseVersion", "code", "username", "password", "displayName", "name", "role", "state", "filter", "order", "page",
  "language", "level", "schoolCode", "search", "personIds", "archived", "schoolId", "score",
  "draftId", "text", "title", "newsDate", "change", "items", "version", "shared", "removed", "source", "sourceUrl", "__proto__",
  "highlight", "highlightId", "place", "settings", "body", "start", "end", "quote", "note", "form", "phase", "part", "shared",
]; // prettier-ignore

const text = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...foreign),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constant("x".repeat(1_000_000)),
    fc.constantFrom(
      "",
      '\'; DROP TABLE "Person"; --',
      "\u0000",
      "null",
      "../../etc/passwd",
      "-1",
      "nl",
      "standard",
      "teacher",
    ),
  );
const value = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    text(),
    fc.constantFrom(
      null,
      undefined,
      true,
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.MAX_SAFE_INTEGER,
      1e308,
    ),
    fc.date({ noInvalidDate: false }),
    fc.array(text(), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom(...keys, "kind", "optionId", "text", "pairs"), text(), { maxKeys: 5 }),
    fc.anything({ maxDepth: 2 }),
  );
const input = (): fc.Arbitrary<unknown> =>
  fc.oneof(fc.dictionary(fc.constantFrom(...keys), value(), { maxKeys: 8 }), value());

async function call(name: string, actor: Actor | null, sent: unknown): Promise<string> {
  const [noun, verb] = name.split(".") as [keyof ReturnType<typeof as>, string];
  try {
    const procedure = (as(world.db, actor)[noun] as unknown as Record<string, (sent: unknown) => Promise<unknown>>)[
      verb
    ]!;
    await procedure(sent);
    return "OK";
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}

// These make something of their own from any input or none, and belong to nobody else.
const free = new Set(["session.get", "session.signOut", "session.startGuest"]);

test.each(Object.keys(appRouter._def.procedures).filter((name) => !free.has(name)))(
  "%s answers whatever is sent with a clear refusal, and changes nothing of another school",
  async (name) => {
    const before = await snapshot();
    const { t1, s1, a1, guest } = world;
    await fc.assert(
      fc.asyncProperty(input(), fc.constantFrom(t1, s1, a1, guest, null), async (sent, actor) => {
        const code = await call(name, actor, sent);
        expect(code === "OK" || refusals.has(code), `${name} answered ${code}`).toBe(true);
      }),
      { numRuns: 40, seed: 20_201_010, endOnFailure: true },
    );
    expect(await snapshot()).toEqual(before);
  },
);

/** Everything of the other school. */
async function snapshot(): Promise<unknown> {
  const { db, y } = world;
  const mine = { where: { schoolId: y } };
  return [
    await db.person.findMany({ ...mine, orderBy: { id: "asc" } }),
    await db.class.findMany({ ...mine, orderBy: { id: "asc" } }),
    await db.assignment.findMany({ ...mine, orderBy: { id: "asc" } }),
    await db.attempt.findMany({ ...mine, orderBy: { id: "asc" } }),
    await db.draft.findMany({ ...mine, orderBy: { id: "asc" } }),
    await db.highlight.findMany({ ...mine, orderBy: { id: "asc" } }),
    await db.reflection.findMany({ ...mine, orderBy: { personId: "asc" } }),
    await db.readingPlace.count(mine),
    await db.answerEvent.count(mine),
    await db.enrolment.count(mine),
    await db.auditEntry.count(mine),
  ];
}
