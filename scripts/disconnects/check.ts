import { setTimeout as sleep } from "node:timers/promises";
import type { ScriptedBrowser, Tab } from "./browser.ts";
import { otherStudent, type School } from "./school.ts";

/** Of each browser, the newest answer to each question that it has kept, and the tab in which it was given. */
export type Ledger = Map<ScriptedBrowser, Map<string, Entry>>;
type Entry = { readonly opId: string; readonly sha256: string; readonly tab: Tab };

type Db = School["db"];

/** Milliseconds in which another tab of the same browser hears of an answer. */
const hearing = 40;

/**
 * Holds every screen to what the server has: "saved" may stand only where the newest answer of this browser to every
 * question has arrived. The tab in which it was given has no time at all for being wrong. Returns how many screens said so.
 */
export async function checkScreens(db: Db, attemptId: string, ledger: Ledger): Promise<number> {
  let said = 0;
  for (const [browser, given] of ledger) {
    for (const tab of browser.tabs) {
      const wrong = await wronglySaved(db, attemptId, tab, [...given]);
      if (wrong.length > 0) await sleep(hearing);
      const still = wrong.length > 0 ? await wronglySaved(db, attemptId, tab, wrong) : [];
      const failed = wrong.find(([, entry]) => entry.tab === tab) ?? still[0];
      if (failed) throw new Error(`A screen says "saved" and the answer to ${failed[0]} is not there`);
      if (tab.keeper.now().line.kind === "saved") said += 1;
    }
  }
  return said;
}

async function wronglySaved(db: Db, attemptId: string, { keeper }: Tab, given: readonly (readonly [string, Entry])[]) {
  if (keeper.now().line.kind !== "saved") return [];
  const arrived = await opsOf(db, attemptId);
  return given.filter(([, { opId }]) => !arrived.has(opId));
}

/** After handing in: nothing accepted is gone, one attempt, one score, no foreign hand, an empty outbox. */
export async function checkEnd(
  db: Db,
  attemptId: string,
  browsers: readonly ScriptedBrowser[],
  ledger: Ledger,
): Promise<void> {
  const arrived = await opsOf(db, attemptId);
  const late = new Set(
    (await db.answerEvent.findMany({ where: { attemptId, state: "late" } })).map(({ opId }) => opId),
  );
  const standing = new Map(
    (await db.answer.findMany({ where: { attemptId } })).map(({ questionId, opId }) => [questionId, opId]),
  );
  const newest = new Map<string, string[]>();
  for (const given of ledger.values()) {
    for (const [questionId, { opId, sha256 }] of given) {
      if (arrived.get(opId) !== sha256) throw new Error(`The answer to ${questionId} is lost`);
      newest.set(questionId, [...(newest.get(questionId) ?? []), opId]);
    }
  }
  for (const [questionId, ops] of newest) {
    // What was still on another device when this one handed in is kept as late, and an older answer may stand.
    const apart = browsers.length > 1 && ops.some((opId) => late.has(opId));
    if (!apart && !ops.includes(standing.get(questionId) ?? "")) {
      throw new Error(`An older answer to ${questionId} stands`);
    }
  }
  const attempt = await db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  if (!attempt.submittedAt) throw new Error("It was not handed in");
  if ((await db.score.count({ where: { attemptId } })) !== 1) throw new Error("It was not graded exactly once");
  if ((await db.attempt.count({ where: { submittedAt: null } })) !== 0) throw new Error("Another attempt is open");
  if ((await db.attempt.count({ where: { personId: otherStudent } })) !== 0) throw new Error("Somebody else has it");
  for (const browser of browsers) {
    if ((await browser.kept()) !== 0) throw new Error("The outbox is not empty after handing in");
  }
}

async function opsOf(db: Db, attemptId: string): Promise<ReadonlyMap<string, string>> {
  const events = await db.answerEvent.findMany({ where: { attemptId }, select: { opId: true, sha256: true } });
  return new Map(events.map(({ opId, sha256 }) => [opId, sha256]));
}
