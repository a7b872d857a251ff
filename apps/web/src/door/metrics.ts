import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { poolUse } from "@leesbewijs/api";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { server } from "@/auth/server";
import { env } from "@/env";
import { type Admission, type Kind, kindOf } from "./admission";
import type { Place } from "./headers";

/** What this process has done, as numbers. Labels are names of ours: never who asked, nor for what. */
export type Metrics = {
  /** Counts and times an answer once it has been given. */
  readonly watch: (place: Place, path: string, request: IncomingMessage, response: ServerResponse) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

const kinds: readonly Kind[] = ["answer", "write", "read", "page"];
/** Seconds; what a save may take stands between the second and the third. */
const buckets = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(admission: Admission): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "leesbewijs_request_seconds",
    help: "Time from the arrival of a request to the end of its answer, by kind and status.",
    labelNames: ["kind", "status"],
    buckets,
    registers,
  });
  const saves = new Counter({
    name: "leesbewijs_saves_total",
    help: "Answers that came in: accepted, refused, sent away to come back, or failed.",
    labelNames: ["outcome"],
    registers,
  });
  const sentAway = new Counter({
    name: "leesbewijs_sent_away_total",
    help: "Requests for which there was no room, or no database, by kind.",
    labelNames: ["kind"],
    registers,
  });
  gauge(registers, "leesbewijs_inside", "Requests that are worked on, by kind.", "kind", () =>
    kinds.map((kind) => [kind, admission.inside(kind)]),
  );
  gauge(registers, "leesbewijs_waiting", "Requests that wait for their turn, by kind.", "kind", () =>
    kinds.map((kind) => [kind, admission.waiting(kind)]),
  );
  gauge(registers, "leesbewijs_pool_connections", "Connections to the database, and who waits for one.", "state", () =>
    Object.entries(poolUse(server().db)),
  );

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    watch: (place, path, request, response) => {
      const from = performance.now();
      response.once("close", () => {
        const procedure = place === "call" ? path.slice(path.lastIndexOf("/") + 1) : "";
        const kind = place === "call" ? kindOf(procedure, request.method ?? "GET") : place;
        // Whoever left before there was an answer got none.
        const status = response.writableFinished ? response.statusCode : 499;
        seconds.observe({ kind, status }, (performance.now() - from) / 1000);
        if (status === 503) sentAway.inc({ kind });
        if (procedure === "attempt.answer") saves.inc({ outcome: outcomeOf(status) });
      });
    },
  };
}

function gauge(
  registers: Registry[],
  name: string,
  help: string,
  label: string,
  values: () => readonly (readonly [string, number])[],
): void {
  const made: Gauge = new Gauge({
    name,
    help,
    labelNames: [label],
    registers,
    collect: () => {
      for (const [of, value] of values()) made.set({ [label]: of }, value);
    },
  });
}

function outcomeOf(status: number): "accepted" | "refused" | "sent away" | "failed" {
  if (status === 200) return "accepted";
  if (status === 503) return "sent away";
  return status >= 400 && status < 500 ? "refused" : "failed";
}

/** Whether a request may read the figures: from this machine itself, not through a proxy on it, or with the token. */
export function mayRead(request: IncomingMessage): boolean {
  const token = env().METRICS_TOKEN;
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (token && given && timingSafeEqual(digest(token), digest(given))) return true;
  const near = /^(?:::1|(?:::ffff:)?127\.)/.test(request.socket.remoteAddress ?? "");
  const asked = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? "");
  return near && asked && request.headers["x-forwarded-for"] === undefined;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
