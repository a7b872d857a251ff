import type { Database } from "@leesbewijs/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "../src/auth/password.ts";
import { addPerson, addSchool, as, later, openTestDatabase } from "./world.ts";

let db: Database;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  const school = await addSchool(db, "op-tijd");
  // Hashes as they are really made: what they cost is what could tell somebody apart from nobody.
  const hash = await hashPassword("lang genoeg wachtwoord");
  await addPerson(db, school, "student", "sanne", { hash });
  const gone = await addPerson(db, school, "student", "weg", { hash });
  await db.person.update({
    where: { schoolId_id: { schoolId: school, id: gone.personId } },
    data: { state: "deactivated" },
  });
});
afterAll(() => close());

/** What a tenth of the tries stay under: the ones that nothing else on the machine got in the way of. */
const undisturbed = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 10)] ?? 0;

test("takes as long for a name that is there, one that is not, one that was shut out and a school that is not there", async () => {
  const asked = [
    ["op-tijd", "sanne"],
    ["op-tijd", "niemand"],
    ["op-tijd", "weg"],
    ["nergens", "sanne"],
  ] as const;
  const times = asked.map((): number[] => []);
  // In turns, so that whatever else the machine does, it does to all of them. Budgets are those of as many days.
  for (let round = 0; round < 45; round++) {
    for (const [at, [schoolCode, username]] of asked.entries()) {
      const from = performance.now();
      await expect(
        as(db, null, later(round * 24 * 60)).session.signIn({ schoolCode, username, password: "verkeerd" }),
      ).rejects.toThrow("wrongNameOrPassword");
      // The first ones meet a machine that has compiled nothing.
      if (round >= 5) times[at]?.push(performance.now() - from);
    }
  }
  const [known = 0, ...others] = times.map(undisturbed);
  // A name that could be told apart would lack a whole hash: nine tenths of the time.
  for (const other of others) expect(Math.abs(other - known)).toBeLessThan(Math.max(5, known * 0.25));
}, 120_000);
