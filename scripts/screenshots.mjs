// `npm run screenshots`: a picture of every screen in every look, in `screenshots/`.
import { bin, install, run, turbo } from "./prepare.mjs";

install();
turbo("build");
const folder = "screenshots";
run(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts", "screens"], { env: { SCREENSHOTS: folder } });
console.log(`Pictures are in ${folder}/.`);
