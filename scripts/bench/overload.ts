import { setTimeout as sleep } from "node:timers/promises";
import { openAttempt, save } from "./attempt.ts";
import { round, spread } from "./measure.ts";
import type { School } from "./school.ts";

/** What became of a crowd: how many answers were stored, and what was sent away. */
export type Overload = {
  readonly offered: number;
  readonly perSecond: number;
  readonly storedAtOnce: number;
  readonly stored: number;
  readonly readsSentAway: number;
  readonly reads: number;
  /** What a save takes that was let in, from sending to its acknowledgement. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** What an answer takes from when it was given, being sent away and coming back included. */
  readonly inAll: readonly [number, number, number];
  readonly savesSentAway: number;
  /** What being sent away takes: the middle, and what 99 of a hundred stay under. */
  readonly away: readonly [number, number];
};

const seconds = 8;

/**
 * Three times as many answers as the app can store, and as many reads, come in however slow it is. Who is sent away with an
 * answer comes back, as the app's own outbox does, for a minute at most.
 */
export async function overload(school: School, capacity: number): Promise<Overload> {
  const assignmentId = await school.assign();
  const open = await Promise.all(
    school.students.map(async (client) => ({
      client,
      attempt: await openAttempt(client, school.lessonId, assignmentId),
    })),
  );
  const rate = capacity * 3;
  const [times, inAll, away]: [number[], number[], number[]] = [[], [], []];
  const work: Promise<void>[] = [];
  let [stored, storedAtOnce, reads, readsSentAway, offered] = [0, 0, 0, 0, 0];
  const giveUp = performance.now() + (seconds + 60) * 1000;
  const give = async (number: number): Promise<void> => {
    const { client, attempt } = open[number % open.length] ?? {};
    if (!client || !attempt) return;
    const given = performance.now();
    for (let tries = 0; performance.now() < giveUp; tries++) {
      const from = performance.now();
      const saved = await save(client, attempt, number);
      (saved ? times : away).push(performance.now() - from);
      if (saved) {
        inAll.push(performance.now() - given);
        stored += 1;
        if (tries === 0) storedAtOnce += 1;
        return;
      }
      await sleep(Math.min(500 * 2 ** tries, 8000) * (0.5 + Math.random() / 2));
    }
  };
  const look = async (number: number): Promise<void> => {
    const { client } = open[number % open.length] ?? {};
    reads += 1;
    if ((await client?.query("assignment.list", {}))?.status === 503) readsSentAway += 1;
  };
  const began = performance.now();
  for (let due = 0; performance.now() - began < seconds * 1000; await sleep(20)) {
    for (due = ((performance.now() - began) / 1000) * rate; offered < due; offered++)
      work.push(give(offered), look(offered));
  }
  await Promise.all(work);
  const [p50, p95, p99] = spread(times);
  const [half, , most] = spread(away);
  const shares = { storedAtOnce: round((storedAtOnce / offered) * 100), stored: round((stored / offered) * 100) };
  return {
    offered,
    perSecond: Math.round(rate),
    ...shares,
    reads,
    readsSentAway,
    p50,
    p95,
    p99,
    inAll: spread(inAll),
    savesSentAway: away.length,
    away: [half, most],
  };
}
