import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "@leesbewijs/db/embedded";
import { type Chance, createChance } from "../traffic/chance.ts";
import { createClient } from "../traffic/client.ts";
import { install, type Installation } from "../traffic/installation.ts";
import { check, type Verdict } from "./check.ts";
import { type Fault, inflict } from "./inflict.ts";
import { openJournal } from "./journal.ts";
import { type Network, openNetwork } from "./network.ts";
import { workAsStudent } from "./student.ts";

export type Plan = {
  readonly faults: readonly Fault[];
  readonly students: number;
  readonly seed: number;
  /** Go on until so many answers have been acknowledged. */
  readonly answers: number;
};
export type Outcome = Verdict & {
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  /** Milliseconds from a kill until the app says that it is ready. */
  readonly ready: Readonly<Partial<Record<Fault, readonly number[]>>>;
  /** How often requests came back with which status; 0 is nothing at all. */
  readonly met: Readonly<Record<string, number>>;
  /** Rightful requests that were refused, by what was said. */
  readonly refused: readonly string[];
};

const password = "vier stille treinen";

/** Inflicts the faults one after another while students work, and then compares the journal with the database. */
export async function runFaults(data: string, { faults, students, seed, answers }: Plan): Promise<Outcome> {
  rmSync(data, { recursive: true, force: true });
  const file = join(data, "journal.jsonl");
  mkdirSync(dirname(file), { recursive: true });
  const chance = createChance(seed);
  const at = await install(data);
  const met: Record<string, number> = {};
  const refused: string[] = [];
  const ready: Partial<Record<Fault, number[]>> = {};
  try {
    const quiz = await enrol(at, students);
    const network = await openNetwork(at.origin, chance, 0.01);
    const journal = openJournal(file);
    let acknowledged = 0;
    let over = false;
    const work = Array.from({ length: students }, async (_, number) => {
      const client = createClient({ url: network.url, origin: at.origin, patience: 8_000 });
      const name = nameOf(number);
      for (let status = 0; status !== 200;) {
        ({ status } = await client.mutate("session.signIn", { schoolCode: "demo", username: name, password }));
      }
      await workAsStudent({
        name,
        client,
        chance,
        quiz,
        journal: {
          add: (line) => {
            if (line.what === "acknowledged") acknowledged += 1;
            journal.add(line);
          },
        },
        goesOn: () => !over,
        met: ({ status }) => void (met[status] = (met[status] ?? 0) + 1),
      }).catch((error: unknown) => void refused.push(error instanceof Error ? error.message : String(error)));
    });
    await sleep(300);
    for (const fault of faults) {
      const took = await suffer(fault, at, network, chance);
      if (took !== null) (ready[fault] ??= []).push(took);
      await sleep(chance.next() * 1000);
    }
    await until(() => acknowledged >= answers || refused.length === students);
    over = true;
    await Promise.all(work);
    await network.close();
  } finally {
    await at.stop();
  }
  const database = await startEmbedded({ directory: join(data, "postgres"), database: "leesbewijs" });
  try {
    const verdict = await check(file, database.url);
    return { ...verdict, faults: countOf(faults), ready, met, refused };
  } finally {
    await database.stop();
  }
}

/** Inflicts one fault and waits until the app is ready again. Returns how long that took where something was killed. */
async function suffer(fault: Fault, at: Installation, network: Network, chance: Chance): Promise<number | null> {
  const before = [at.appPid(), at.databasePid()];
  const from = performance.now();
  await inflict(fault, at, network, chance);
  const killed = fault.startsWith("kill") || fault === "hang app";
  const renewed = (): boolean => {
    const [app, database] = [at.appPid(), at.databasePid()];
    const anew = [app !== before[0], database !== before[1]];
    if (fault === "kill app" || fault === "hang app") return app !== undefined && anew[0] === true;
    if (fault === "kill database") return database !== undefined && anew[1] === true;
    return app !== undefined && database !== undefined && anew.every(Boolean);
  };
  await until(async () => (!killed || renewed()) && (await at.ready()));
  return killed ? performance.now() - from : null;
}

async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  const from = performance.now();
  while (!(await happened())) {
    if (performance.now() - from > 180_000) throw new Error("Waited three minutes for what did not come");
    await sleep(25);
  }
}

const nameOf = (number: number): string => `proef${number}`;

/** Makes the students and chooses a quiz. */
async function enrol(at: Installation, students: number) {
  const admin = createClient({ url: at.origin, origin: at.origin });
  const want = async (call: ReturnType<typeof admin.mutate>): Promise<unknown> => {
    const { status, data, problem } = await call;
    if (status !== 200) throw new Error(`The school could not be prepared: ${status} ${problem}`);
    return data;
  };
  await want(admin.mutate("session.signIn", { schoolCode: "demo", username: "beheer", password: "lezen-met-bewijs" }));
  for (let number = 0; number < students; number++) {
    const username = nameOf(number);
    const person = { personId: randomUUID(), username, displayName: `Proef ${number}`, role: "student", password };
    await want(admin.mutate("person.create", person));
  }
  const [lesson] = (await want(admin.query("lesson.list", { language: "nl" }))) as { lessonId: string }[];
  const { lessonId = "" } = lesson ?? {};
  const { quizzes } = (await want(admin.query("lesson.get", { lessonId }))) as { quizzes: { id: string }[] };
  return { lessonId, quizId: quizzes.at(-1)?.id ?? "" };
}

function countOf(faults: readonly Fault[]): Partial<Record<Fault, number>> {
  const counts: Partial<Record<Fault, number>> = {};
  for (const fault of faults) counts[fault] = (counts[fault] ?? 0) + 1;
  return counts;
}
