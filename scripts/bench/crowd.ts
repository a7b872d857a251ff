// The process of the crowd, apart from everything else, so that what it takes of the processors is known. Started by
// `overload.ts`, which sends the plan and gets back what became of it.
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { codec } from "@leesbewijs/api/wire";
import type { Question, Span } from "@leesbewijs/domain";
import { createChance } from "../traffic/chance.ts";
import { responseTo } from "../traffic/response-to.ts";
import type { Sitting } from "./many-students.ts";
import { round, spread } from "./measure.ts";
import { createOutbox, type Given } from "./outbox.ts";
import { openWire, requestText, type Wire } from "./wire.ts";

/** Who is in the crowd, and what they do. */
export type Plan = {
  readonly origin: string;
  readonly sittings: readonly Sitting[];
  readonly questions: readonly Question[];
  readonly sentences: readonly Span[];
  readonly times: number;
  readonly seconds: number;
};

export type Crowd = {
  /** Saves a second, and as many reads, that the app sustained with 32 at once. */
  readonly sustained: number;
  readonly times: number;
  readonly students: number;
  readonly offered: number;
  readonly perSecond: number;
  /** Hundredths of what was offered: at the first try, and in the end. */
  readonly storedAtOnce: number;
  readonly stored: number;
  /** Seconds from the end of the crowd until the last was stored. */
  readonly lastAfter: number;
  readonly reads: number;
  readonly readsSentAway: number;
  readonly savesSentAway: number;
  /** What a save takes that is let in, from sending to its acknowledgement: p50, p95 and p99, in milliseconds. */
  readonly letIn: readonly [number, number, number];
  /** From when it was given. */
  readonly inAll: readonly [number, number, number];
  readonly away: readonly [number, number, number];
  /** Seconds of processor that the crowd itself took. */
  readonly processor: number;
  readonly took: number;
};

const chance = createChance(7);
const pace = 2_000;

process.once("message", (plan: Plan) => void crowd(plan).then((found) => process.send?.(found, () => process.exit())));

async function crowd(plan: Plan): Promise<Crowd> {
  const { hostname, port } = new URL(plan.origin);
  const wire = (): Wire => openWire(hostname, Number(port));
  const answer = (student: number, sequence: number): Given => {
    const sitting = plan.sittings[student];
    const question = plan.questions[sequence % plan.questions.length];
    if (!sitting || !question) throw new Error("A crowd without attempts");
    const opId = randomBytes(16).toString("hex");
    const response = responseTo(question, chance, sequence, plan.sentences);
    const names = { attemptId: sitting.attemptId, questionId: question.id, opId, deviceId: opId };
    const body = JSON.stringify(codec.serialize({ ...names, baseVersion: 0, sequence: sequence + 1, response }));
    return { opId, request: requestText(plan.origin, sitting.cookie, "/api/trpc/attempt.answer", body) };
  };
  const look = (student: number): string =>
    requestText(
      plan.origin,
      plan.sittings[student]?.cookie ?? "",
      `/api/trpc/assignment.list?input=${encodeURIComponent("{}")}`,
    );

  const sustained = await sustain(wire, answer, look);
  const students = Math.min(plan.sittings.length, Math.round((sustained * plan.times * pace) / 1000));
  const [letIn, inAll, away]: [number[], number[], number[]] = [[], [], []];
  let [stored, atOnce, sentAway, reads, readsSentAway, offered, lastStored] = [0, 0, 0, 0, 0, 0, 0];
  const giveUp = performance.now() + (plan.seconds + 60) * 1000;
  const boxes = Array.from({ length: students }, () => {
    const own = wire();
    const tell = (well: boolean, took: number, all: number): void => {
      (well ? letIn : away).push(took);
      if (!well) return void (sentAway += 1);
      stored += 1;
      if (all - took < 5) atOnce += 1;
      inAll.push(all);
      lastStored = performance.now();
    };
    return { wire: own, box: createOutbox(own, tell, () => performance.now() > giveUp) };
  });
  const readers = Array.from({ length: students }, wire);
  // A page that is open has its connections: it is not on them that the crowd has to wait.
  const knock = requestText(plan.origin, "", "/health/live");
  await inTurns([...boxes.map((box) => box.wire), ...readers], (one) => one.send(knock));
  const readOne = async (number: number): Promise<void> => {
    const free = readers.pop() ?? wire();
    reads += 1;
    if ((await free.send(look(number))).status === 503) readsSentAway += 1;
    readers.push(free);
  };
  const before = process.cpuUsage();
  const began = performance.now();
  await Promise.all(
    boxes.map(async ({ box }, student) => {
      await sleep((student / students) * pace);
      for (let sequence = 0; performance.now() - began < plan.seconds * 1000; sequence++) {
        const due = began + (student / students) * pace + (sequence + 1) * pace;
        offered += 1;
        box.give(answer(student, sequence));
        void readOne(student);
        await sleep(Math.max(0, due - performance.now()));
      }
    }),
  );
  const ended = performance.now();
  await Promise.all(boxes.map(({ box }) => box.emptied()));
  const used = process.cpuUsage(before);
  return {
    sustained: round(sustained),
    times: plan.times,
    students,
    offered,
    perSecond: Math.round((students / pace) * 1000),
    storedAtOnce: round((atOnce / offered) * 100),
    stored: round((stored / offered) * 100),
    lastAfter: round((lastStored - ended) / 1000),
    reads,
    readsSentAway,
    savesSentAway: sentAway,
    letIn: spread(letIn),
    inAll: spread(inAll),
    away: spread(away),
    processor: round((used.user + used.system) / 1e6),
    took: round((performance.now() - began) / 1000),
  };
}

/** How many saves a second, and as many reads, 32 get done who do one after another. */
async function sustain(
  wire: () => Wire,
  answer: (student: number, sequence: number) => Given,
  look: (number: number) => string,
): Promise<number> {
  let pairs = 0;
  const seconds = 6;
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: 32 }, async (_, student) => {
      const own = wire();
      for (let sequence = 0; performance.now() < end; sequence++) {
        const saved = await own.send(answer(student, sequence).request);
        const seen = await own.send(look(student));
        if (saved.status === 200 && seen.status === 200) pairs += 1;
      }
      own.close();
    }),
  );
  return pairs / seconds;
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      for (let next = left.pop(); next; next = left.pop()) await work(next);
    }),
  );
}
