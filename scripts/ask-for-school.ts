import { createInterface } from "node:readline/promises";
import { createSchool, type createServer } from "@leesbewijs/api/setup";

/** Asks on the terminal for a school and its first admin, until both will do; passwords have no default. */
export async function askForSchool(server: ReturnType<typeof createServer>): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      console.log("\nThere is no school yet. Its first admin can add everybody else.");
      const name = await lines.question("Name of the school: ");
      const code = await lines.question("Code that people type to sign in (a-z, 0-9, -): ");
      const displayName = await lines.question("Name of the admin: ");
      const username = await lines.question("Name to sign in with (a-z, 0-9, dot, dash): ");
      const password = await lines.question("Password (12 characters or more): ");
      try {
        return await createSchool(server, { name, code, admin: { displayName, username, password } });
      } catch (error) {
        console.error(`That will not do: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    lines.close();
  }
}
