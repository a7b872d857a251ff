import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Database } from "@leesbewijs/db";
import { z } from "zod";
import { erasePerson } from "./erase-person.ts";

/** Who was erased, by number, and when: nothing that names anybody. */
const Erasure = z.object({ schoolId: z.string(), personId: z.string(), at: z.iso.datetime() });
export type Erasure = z.infer<typeof Erasure>;

/** What was erased, outside the database, so that an older backup cannot bring it back. */
export type Erasures = {
  /** Returns when it is on the disk. */
  readonly add: (erasure: Erasure) => Promise<void>;
  readonly list: () => Promise<readonly Erasure[]>;
};

/** @param file lines of JSON, to which several processes may add; null where nothing is kept */
export function openErasures(file: string | null): Erasures {
  return {
    async add(erasure) {
      if (file === null) return;
      await mkdir(dirname(file), { recursive: true });
      const handle = await open(file, "a", 0o600);
      try {
        // A line of its own, whatever half a line stands before it.
        await handle.write(`\n${JSON.stringify(erasure)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async list() {
      if (file === null || !existsSync(file)) return [];
      const lines = (await readFile(file, "utf8")).split("\n");
      return lines.flatMap((line) => read(line) ?? []);
    },
  };
}

/** A line that a lost machine left half-written says nothing; those around it do. */
function read(line: string): Erasure | null {
  try {
    return Erasure.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/**
 * Erases again who was erased and is there: after an older backup was put back. Returns how many they were. Doing it twice
 * changes nothing.
 */
export async function eraseAgain(db: Database, erasures: Erasures): Promise<number> {
  const all = await erasures.list();
  const ids = [...new Set(all.map(({ personId }) => personId))];
  // Who has been erased has no account any more.
  const back = await db.authUser.findMany({
    where: { personId: { in: ids } },
    select: { schoolId: true, personId: true },
  });
  const erased = new Set(all.map(({ schoolId, personId }) => `${schoolId}/${personId}`));
  const again = back.filter(({ schoolId, personId }) => erased.has(`${schoolId}/${personId}`));
  for (const who of again) await db.$transaction((tx) => erasePerson(tx, who));
  return again.length;
}
