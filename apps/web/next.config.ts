import { randomBytes } from "node:crypto";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Names this build, for what a browser may keep of it. */
const build = process.env["LEESBEWIJS_BUILD"] ?? randomBytes(8).toString("hex");

const config: NextConfig = {
  env: { LEESBEWIJS_BUILD: build },
  reactStrictMode: true,
  // The title comes with the page and stands in its head, for everybody: what it is made of is read for the page anyway.
  htmlLimitedBots: /./,
  poweredByHeader: false,
  serverExternalPackages: ["@node-rs/argon2", "pg", "better-auth", "pdfkit"],
  // `forbidden()` shows the page for those who may not be where they are.
  experimental: { authInterrupts: true },
  transpilePackages: [
    "@leesbewijs/api",
    "@leesbewijs/content",
    "@leesbewijs/db",
    "@leesbewijs/domain",
    "@leesbewijs/grading",
    "@leesbewijs/interchange",
    "@leesbewijs/language",
    "@leesbewijs/paper",
    "@leesbewijs/ui",
  ],
};

/** Messages are compiled at build time, so that no parser of messages travels to the browser. */
const withWords = createNextIntlPlugin({
  requestConfig: "./src/i18n/request.ts",
  experimental: { messages: { path: "./messages", format: "json", locales: "infer", precompile: true } },
});

export default withWords(config);
