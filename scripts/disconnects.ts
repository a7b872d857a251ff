// `npm run disconnects [-- how many [first seed]]`: attempts on a network that fails, held to "no accepted answer is lost
// and no screen says saved too early". See docs/how-to/hold-the-save-protocol.md.
import "fake-indexeddb/auto";
import { join } from "node:path";
import { runSchedules } from "./disconnects/run.ts";
import { root } from "./prepare.mjs";

const [count = 1_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const started = Date.now();
const { schedules, attempts, counts } = await runSchedules(join(root, ".data/disconnects"), count, firstSeed);
console.log(`${schedules} schedules, ${attempts} attempts, in ${Math.round((Date.now() - started) / 1000)} s.`);
for (const [name, times] of Object.entries(counts)) console.log(`  ${name.padEnd(18)} ${times}`);
console.log("Accepted answers lost: 0. Screens that said saved too early: 0.");
