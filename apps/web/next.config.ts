import { randomBytes } from "node:crypto";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Headers that are the same for every answer; the content security policy has a nonce and is made in `src/proxy.ts`. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Origin-Agent-Cluster", value: "?1" },
  // Browsers mind this on https alone.
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** Answers that are data: whoever opens one in a window gets a text that can do nothing. */
const dataHeaders = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" }];

/** The service worker asks the network for nothing but our own pages and files; browsers look for a new one each time. */
const workerHeaders = [
  { key: "Content-Security-Policy", value: "default-src 'none'; connect-src 'self'" },
  { key: "Cache-Control", value: "no-cache" },
];

/** Names this build, for what a browser may keep of it. */
const build = process.env["LEESBEWIJS_BUILD"] ?? randomBytes(8).toString("hex");

const config: NextConfig = {
  env: { LEESBEWIJS_BUILD: build },
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ["@node-rs/argon2", "pg", "better-auth"],
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
    "@leesbewijs/ui",
  ],
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers },
      { source: "/(api|health)/:path*", headers: dataHeaders },
      { source: "/service-worker.js", headers: workerHeaders },
    ]),
};

/** Messages are compiled at build time, so that no parser of messages travels to the browser. */
const withWords = createNextIntlPlugin({
  requestConfig: "./src/i18n/request.ts",
  experimental: { messages: { path: "./messages", format: "json", locales: "infer", precompile: true } },
});

export default withWords(config);
