import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Pool } from "pg";
import type { Installation } from "../traffic/installation.ts";
import type { Crowd, Plan } from "./crowd.ts";
import { manyStudents } from "./many-students.ts";
import { round } from "./measure.ts";
import { cpuOf } from "./resources.ts";
import type { School } from "./school.ts";

/** More than an app on two processors can be too many for. */
const most = 6_000;

/**
 * Several times what the app can sustain comes in, however slow it is: as many students as that takes, who answer every two
 * seconds and look at their list as often. Who is sent away with an answer comes back as the app's own outbox does.
 */
export async function overload(at: Installation, school: School, pool: Pool, times: number) {
  const { sittings, questions, sentences } = await manyStudents(at, school, pool, most);
  const plan: Plan = { origin: at.origin, sittings, questions, sentences, times, seconds: 8 };
  const child = fork(fileURLToPath(new URL("crowd.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  const before = cpuOf(at);
  child.send(plan);
  const found = await new Promise<Crowd>((done, fail) => {
    child.once("message", done);
    child.once("exit", (code) => fail(new Error(`The crowd ended by itself (${code})`)));
  });
  const after = cpuOf(at);
  const processor = { app: round(after.app - before.app), database: round(after.database - before.database) };
  return { ...found, processor: { crowd: found.processor, ...processor } };
}
