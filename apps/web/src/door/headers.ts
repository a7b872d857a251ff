import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What every answer carries, whatever its path and status. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  // Browsers mind this on https alone.
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
} as const;

/** Answers that are data: whoever opens one in a window gets a text that can do nothing. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
/** The service worker asks the network for nothing but our own pages and files; browsers look for a new one each time. */
const policies: Readonly<Partial<Record<string, string>>> = {
  worker: "default-src 'none'; connect-src 'self'",
  file: "frame-ancestors 'none'",
};

/** What a path leads to. */
export type Place = "call" | "route" | "health" | "file" | "worker" | "page";

export function placeOf(path: string): Place {
  if (path.startsWith("/api/trpc/")) return "call";
  if (path.startsWith("/api/")) return "route";
  if (path.startsWith("/health/") || path === "/metrics") return "health";
  if (path.startsWith("/_next/static/") || path === "/icon.svg" || path === "/favicon.ico") return "file";
  return path === "/service-worker.js" ? "worker" : "page";
}

/**
 * Puts the headers on an answer before anybody works on it. A page gets a policy with a nonce of its own, which the renderer
 * reads from the request. What a visitor sends under the names that parts of the framework use between them is forgotten.
 */
export function putHeaders(place: Place, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  delete request.headers["x-middleware-subrequest"];
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  const policy = place === "page" ? pagePolicy() : (policies[place] ?? dataPolicy);
  response.setHeader("Content-Security-Policy", policy);
  if (place === "page") request.headers["content-security-policy"] = policy;
  if (place === "worker") response.setHeader("Cache-Control", "no-cache");
}

function pagePolicy(): string {
  const nonce = randomBytes(16).toString("base64");
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}
