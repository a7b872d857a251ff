// `npm run restore -- file [--data folder]`: puts a backup into an empty database, whole or not at all. See
// docs/operate.md.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { eraseAgain, openErasures } from "@leesbewijs/api/setup";
import { openDatabase } from "@leesbewijs/db";
import { restoreBackup } from "@leesbewijs/db/backup";
import { root } from "./prepare.mjs";
import { reachDatabase } from "./running-database.ts";
import { readSettings } from "./settings.ts";

const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const file = positionals.find((one) => one.endsWith(".backup"));
if (!file) {
  console.error("Say which file: npm run restore -- leesbewijs-....backup");
  process.exit(1);
}
const settings = readSettings(root);
const database = await reachDatabase(settings);
try {
  const { rows } = await restoreBackup(database.url, settings.secret, resolve(root, file));
  for (const [table, count] of Object.entries(rows)) if (count > 0) console.log(`  ${table.padEnd(18)} ${count}`);
  const erasures = openErasures(settings.erasures);
  const db = openDatabase(database.url);
  const again = await eraseAgain(db, erasures);
  await db.$disconnect();
  console.log(
    `Erased again, since the backup is older: ${again} (${(await erasures.list()).length} in ${settings.erasures}).`,
  );
  console.log("Restored. The secret has to be the one that the backup was made with; sessions and codes then go on.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database.close();
}
