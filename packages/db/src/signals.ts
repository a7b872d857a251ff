import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { PrismaClient } from "../generated/client.ts";
import { addressOf, statement } from "./statement.ts";

/** Word between the processes of an app that something changed, by way of the database that they share. */
export type Signals = {
  /** Says that something about a topic changed. Whoever says it waits for nothing, and it may get lost. */
  readonly say: (topic: string) => void;
  /**
   * Calls back when somebody said so, here or in another process, and whenever that may have been missed. Returns how to
   * stop.
   */
  readonly hear: (topic: string, heard: () => void) => () => void;
  /** Lets go of the connection; nothing is heard any more. */
  readonly close: () => Promise<void>;
};

const channel = "leesbewijs";
/** Milliseconds in which what is said goes out together: a class that answers is told of four times a second. */
const together = 250;
/** A connection that nobody listens on stays for so many milliseconds, so that a page that is loaded anew finds it. */
const linger = 5000;
/** How often a silent connection is asked whether it is still there. */
const pulse = 10_000;

/**
 * Not in the statement that saves: a transaction that notifies holds a lock over the whole database until it is on the
 * disk, so that saves would go one by one.
 */
const notify = statement<{ readonly said: unknown }, readonly [channel: string, topics: readonly string[]]>(
  "notify",
  `SELECT pg_notify($1::text, topic) AS said FROM unnest($2::text[]) AS topic`,
);

/** Opens nothing before somebody listens. One connection for each process, however many topics are listened to. */
export function openSignals(db: PrismaClient): Signals {
  const url = addressOf(db);
  const waiting = new Set<string>();
  const ears = new Map<string, Set<() => void>>();
  let line: ReturnType<typeof openLine> | null = null;
  let closing: NodeJS.Timeout | undefined;

  const send = (): void => {
    const topics = [...waiting];
    waiting.clear();
    // Lost where the database is away: whoever listens looks again by itself.
    void notify(db, [channel, topics]).catch(() => undefined);
  };
  const tell = (topic: string): void => {
    for (const heard of ears.get(topic) ?? []) heard();
  };
  const tellAll = (): void => {
    for (const topic of ears.keys()) tell(topic);
  };
  const close = async (): Promise<void> => {
    clearTimeout(closing);
    const open = line;
    line = null;
    await open?.close();
  };
  return {
    say: (topic) => {
      if (waiting.size === 0) setTimeout(send, together).unref();
      waiting.add(topic);
    },
    hear: (topic, heard) => {
      clearTimeout(closing);
      line ??= openLine(url, tell, tellAll);
      const those = ears.get(topic) ?? new Set();
      ears.set(topic, those.add(heard));
      return () => {
        those.delete(heard);
        if (those.size === 0 && ears.get(topic) === those) ears.delete(topic);
        if (ears.size === 0) {
          clearTimeout(closing);
          closing = setTimeout(() => void close(), linger).unref();
        }
      };
    },
    close,
  };
}

/** A connection that listens and comes back by itself, also where the other side is gone without a word. */
function openLine(url: string, tell: (topic: string) => void, tellAll: () => void) {
  const ended = new AbortController();
  const running = (async () => {
    for (let tries = 0; !ended.signal.aborted; tries++) {
      await listen(url, tell, () => ((tries = 0), tellAll()), ended.signal).catch(() => undefined);
      const pause = Math.min(5000, 100 * 2 ** tries) * (0.5 + Math.random() / 2);
      await sleep(pause, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    close: async (): Promise<void> => {
      ended.abort();
      await running;
    },
  };
}

/** Listens until the connection breaks or is no longer wanted. */
async function listen(
  url: string,
  tell: (topic: string) => void,
  ready: () => void,
  ended: AbortSignal,
): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
    keepAlive: true,
    application_name: "leesbewijs live",
  });
  const broken = new AbortController();
  const over = AbortSignal.any([ended, broken.signal]);
  client.on("error", () => broken.abort());
  client.on("end", () => broken.abort());
  client.on("notification", ({ payload }) => tell(payload ?? ""));
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    ready();
    while (!over.aborted) {
      await sleep(pulse, undefined, { signal: over, ref: false }).catch(() => undefined);
      if (!over.aborted) await client.query("SELECT 1");
    }
  } finally {
    // One that no longer answers does not say goodbye either.
    await Promise.race([client.end().catch(() => undefined), sleep(2000, undefined, { ref: false })]);
  }
}
