import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../traffic/chance.ts";

/** What can become of one request. `stale`: given up by the browser, and delivered to the server much later. */
const fates = ["before", "after", "mid", "slow", "stale", "busy"] as const;
export type Fate = (typeof fates)[number] | "whole";

/** The network of one browser: it can be cut, and it loses requests, answers and halves of answers. */
export type Network = {
  cookie: string;
  cut: boolean;
  /** Share of requests that meet with something. */
  trouble: number;
  readonly fetch: typeof fetch;
  /** Lets the requests that were thought lost arrive at last. */
  readonly deliverStale: () => Promise<void>;
  readonly met: Map<Fate, number>;
};

export function createNetwork(chance: Chance): Network {
  const stale: (() => Promise<unknown>)[] = [];
  const met = new Map<Fate, number>();
  const network: Network = {
    cookie: "",
    cut: false,
    trouble: 0,
    met,
    async deliverStale() {
      for (const deliver of stale.splice(0)) await deliver().catch(() => undefined);
    },
    async fetch(input, init) {
      const headers = new Headers(init?.headers);
      headers.set("cookie", network.cookie);
      const { signal, ...rest } = init ?? {};
      const send = (): Promise<Response> => fetch(input, { ...rest, headers });
      if (network.cut) throw lost();
      const fate = chance.happens(network.trouble) ? chance.pick(fates) : "whole";
      met.set(fate, (met.get(fate) ?? 0) + 1);
      if (fate === "before") throw lost();
      if (fate === "busy") return new Response("busy", { status: 503 });
      if (fate === "stale") {
        stale.push(send);
        throw lost();
      }
      if (fate === "slow") await sleep(chance.next() * 20);
      const answer = await send();
      signal?.throwIfAborted();
      if (fate === "after" || network.cut) throw lost();
      return fate === "mid" ? halfOf(answer) : answer;
    },
  };
  return network;
}

const lost = (): TypeError => new TypeError("fetch failed");

/** An answer that breaks off. */
async function halfOf(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start(control) {
      control.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      control.error(lost());
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}
