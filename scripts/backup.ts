// `npm run backup [-- --to folder] [--data folder]`: everything into one encrypted file, while people go on working. Keeps
// the newest 14 of the folder. See docs/operate.md.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBackup } from "@leesbewijs/db/backup";
import { root } from "./prepare.mjs";
import { reachDatabase } from "./running-database.ts";
import { readSettings } from "./settings.ts";

const kept = 14;
const { values } = parseArgs({ options: { to: { type: "string" } }, strict: false });
const settings = readSettings(root);
const folder = resolve(root, typeof values.to === "string" ? values.to : join(settings.data, "backups"));
mkdirSync(folder, { recursive: true, mode: 0o700 });
const name = `leesbewijs-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.backup`;
const database = await reachDatabase(settings);
try {
  const { rows, bytes } = await writeBackup(database.url, settings.secret, join(folder, name));
  const count = Object.values(rows).reduce((sum, n) => sum + n, 0);
  console.log(`${join(folder, name)}: ${count} rows, ${(bytes / 1e6).toFixed(1)} MB.`);
} finally {
  await database.close();
}
// Beside the backups, for whoever copies the folder: it is what an older one of them needs.
if (existsSync(settings.erasures)) copyFileSync(settings.erasures, join(folder, "erasures.jsonl"));
const backups = readdirSync(folder).filter((file) => /^leesbewijs-.*\.backup$/.test(file));
for (const file of backups.toSorted().slice(0, -kept)) rmSync(join(folder, file));
