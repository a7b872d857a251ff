import { defineConfig, devices } from "@playwright/test";
import { address } from "./address.ts";
import { browser } from "./browser.ts";

const { executablePath, args } = await browser();

/** Journeys through the built app, as people make them: it is started by the README's own command on a database of its own. */
export default defineConfig({
  testDir: "./journeys",
  outputDir: "../test-results",
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  reporter: [["list"]],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalSetup: "./start-app.ts",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 10_000,
    trace: "retain-on-failure",
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
});
