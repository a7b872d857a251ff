import { cpus } from "node:os";
import { hash, hashRaw, verify } from "@node-rs/argon2";
import { Problem } from "../problem.ts";

/** OWASP's figures for argon2id; the library's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes that may wait for a processor before newcomers are asked to come back. */
const queueLimit = 60;
let running = 0;
const waiting: (() => void)[] = [];

/** One hash at a time for each processor: thirty sign-ins at once must not starve the saving of answers. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= cpus().length) {
    if (waiting.length >= queueLimit) throw new Problem("busy", "password queue is full", 5);
    await new Promise<void>((turn) => waiting.push(turn));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

/** A hash that comes out the same for the same salt and pepper, for finding a code by it. */
export const hashWithSalt = async (code: string, salt: string, pepper: Buffer): Promise<string> =>
  (await inTurn(() => hashRaw(code, { ...cost, salt: Buffer.from(salt), secret: pepper }))).toString("base64url");

/** A hash of nobody's password, so that a name without an account takes as long as one with. */
let nobody: Promise<string> | undefined;

/**
 * Whether `password` belongs to `stored`. Takes the same time where `stored` is null (no such name, no password, a
 * deactivated account), and is then always false.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("nobody has this password");
  const against = stored ?? (await nobody);
  const fits = await inTurn(() => verify(against, password));
  return stored !== null && fits;
}
