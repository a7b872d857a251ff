// `npm test`: everything, from a fresh clone. Stops at the first part that fails.
import { bin, install, run, turbo } from "./prepare.mjs";

const started = Date.now();
const part = (title, work) => {
  const before = Date.now();
  console.log(`\n== ${title}`);
  work();
  console.log(`   done in ${((Date.now() - before) / 1000).toFixed(1)} s`);
};

part("Install", install);
part("Format", () => run(bin("oxfmt"), ["--check"], { quiet: true }));
part("Database client and types", () => {
  turbo("generate", "typecheck");
  run(bin("tsc"), ["--noEmit", "-p", "."]);
});
part("Lint and zones", () => run(bin("oxlint"), ["--type-aware", "--deny-warnings"]));
part("Unused code and undeclared dependencies", () => run(bin("knip"), []));
part("Unit tests, and the API on real PostgreSQL", () => run(bin("vitest"), ["run"]));
part("Build", () => turbo("build"));
part("The app and its database, killed and cut off under load", () =>
  run(bin("tsx"), ["scripts/faults.ts", "--short"]),
);
part("A bare page to measure against", () => run(process.execPath, ["scripts/bare-page.mjs"]));
part("Journeys in a real browser", () => run(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts"]));
console.log(`\nEverything passed in ${Math.round((Date.now() - started) / 1000)} s.`);
