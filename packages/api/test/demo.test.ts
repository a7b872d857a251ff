import { afterEach, expect, test } from "vitest";
import { createServer, seedDemo, syncLibrary } from "../src/setup.ts";
import { actorById } from "../src/auth/actor.ts";
import { PersonId, SchoolId } from "@leesbewijs/domain";
import { demoPeople } from "../src/demo/people.ts";
import { as, openTestDatabase } from "./world.ts";

let close: (() => Promise<void>) | null = null;
afterEach(async () => close?.());

/** The demo as somebody finds it who starts it at `now`. */
async function demoAt(now: Date) {
  const opened = await openTestDatabase();
  const models = new URL("../../language/models/", import.meta.url);
  const server = createServer({
    databaseUrl: opened.url,
    secret: "s".repeat(32),
    origins: ["http://localhost"],
    models,
  });
  close = async () => {
    await server.db.$disconnect();
    await opened.close();
  };
  await syncLibrary(server.db);
  return { server, seeded: await seedDemo(server, now) };
}

// In Amsterdam: at noon, a little before midnight, and a little after it.
test.each(["2026-11-27T11:00:00Z", "2026-11-27T22:40:00Z", "2026-11-27T23:20:00Z"])(
  "the demo has something to review for who has not reviewed yet, and is made once: started at %s",
  async (moment) => {
    const now = new Date(moment);
    const { server, seeded } = await demoAt(now);
    expect(seeded).toBe(true);
    expect(await seedDemo(server, now)).toBe(false);
    const waiting = demoPeople.classes.flatMap(({ students }) =>
      students.filter(({ skill }, index) => skill !== null && index % 2 === 1),
    );
    expect(waiting.length).toBeGreaterThan(10);
    for (const { username } of waiting) {
      const person = { schoolId: SchoolId.parse("demo"), personId: PersonId.parse(`demo-${username}`) };
      const { due } = await as(server.db, await actorById(server.db, person), now).review.today({});
      expect(due, username).toBeGreaterThan(0);
    }
  },
);
