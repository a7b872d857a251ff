import { Agent, request } from "node:http";
import { codec } from "@leesbewijs/api/wire";

/** What came back of one call; status 0 where nothing did. */
export type Reply = { readonly status: number; readonly data: unknown; readonly problem: string | null };

/** Somebody who calls the API as a browser would, over connections that stay open. */
export type Client = {
  readonly cookie: () => string;
  readonly query: (procedure: string, input?: unknown) => Promise<Reply>;
  readonly mutate: (procedure: string, input?: unknown) => Promise<Reply>;
  /** Ends the connections that stand open for this client alone. */
  readonly close: () => void;
  /** Any path: the status and the whole body. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly body: string }>;
};

type Where = { readonly url: string; readonly origin: string; readonly agent?: Agent; readonly patience?: number };

/** @param url where calls go, which may be a proxy in front of `origin` */
export function createClient({
  url,
  origin,
  agent = new Agent({ keepAlive: true }),
  patience = 10_000,
}: Where): Client {
  let cookie = "";
  const send = (method: "GET" | "POST", path: string, body?: string) =>
    new Promise<{ status: number; body: string }>((done) => {
      const headers = {
        host: new URL(origin).host,
        origin,
        "sec-fetch-site": "same-origin",
        ...(cookie && { cookie }),
        ...(body !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
      };
      const nothing = (): void => done({ status: 0, body: "" });
      const sent = request(new URL(path, url), { method, agent, headers, timeout: patience }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.once("error", nothing);
        answer.once("close", () => {
          if (!answer.complete) return nothing();
          const fresh = answer.headers["set-cookie"]?.map((one) => one.split(";")[0]).join("; ");
          if (fresh) cookie = fresh;
          done({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() });
        });
      });
      sent.once("timeout", () => sent.destroy());
      sent.once("error", nothing);
      sent.end(body);
    });
  const read = ({ status, body }: { status: number; body: string }): Reply => {
    try {
      const said = JSON.parse(body) as { result?: { data: unknown }; error?: { data?: { problem?: string } } };
      return { status, data: codec.deserialize(said.result?.data), problem: said.error?.data?.problem ?? null };
    } catch {
      return { status, data: undefined, problem: status === 0 ? "nothing" : "unreadable" };
    }
  };
  const encode = (input: unknown): string => JSON.stringify(codec.serialize(input ?? {}));
  return {
    cookie: () => cookie,
    close: () => agent.destroy(),
    get: (path) => send("GET", path),
    query: async (procedure, input) =>
      read(
        await send(
          "GET",
          `/api/trpc/${procedure}${input === undefined ? "" : `?input=${encodeURIComponent(encode(input))}`}`,
        ),
      ),
    mutate: async (procedure, input) => read(await send("POST", `/api/trpc/${procedure}`, encode(input))),
  };
}
