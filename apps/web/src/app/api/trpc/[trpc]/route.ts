import { appRouter, type Context, Problem } from "@leesbewijs/api";
import type { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { addressOf } from "@/auth/address";
import { server } from "@/auth/server";
import { env } from "@/env";
import { enter } from "./admission";
import { refusal } from "./refusal";

/** The one door of the API. Nothing is parsed before the request has been found to be ours, plain and small. */
async function handle(request: Request): Promise<Response> {
  const now = new Date();
  const refused = refusal(request, env().APP_ORIGIN);
  if (refused) return refused;
  const leave = enter(procedureOf(request.url), request.method);
  if (!leave) return problem(503, "busy", { "retry-after": "2" });
  try {
    return await answerTo(request, now);
  } finally {
    leave();
  }
}

async function answerTo(request: Request, now: Date): Promise<Response> {
  const body = request.method === "POST" ? await boundedBody(request, bodyLimit(request.url)) : undefined;
  if (body === null) return problem(413, "tooLarge");
  const address = addressOf(request.headers, env().TRUSTED_PROXIES);
  let context: Context | undefined;
  const answer = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: new Request(request.url, {
      method: request.method,
      headers: request.headers,
      // A stream ends when its reader leaves; a write goes on.
      ...(body ? { body } : { signal: request.signal }),
    }),
    router: appRouter,
    createContext: async () => (context = await server().context({ headers: request.headers, address, now })),
    allowBatching: false,
    responseMeta: ({ errors }) => ({ headers: retryAfter(errors) }),
  });
  for (const cookie of context?.answer.getSetCookie() ?? []) answer.headers.append("set-cookie", cookie);
  // Nothing on the way may keep a stream to press it together.
  const stream = answer.headers.get("content-type") === "text/event-stream";
  answer.headers.set("cache-control", stream ? "private, no-store, no-transform" : "private, no-store");
  return answer;
}

/** The bytes that are read of one call; those who send an article or a whole draft may send more than an answer, and a file of ten megabytes is a third larger on its way. */
function bodyLimit(url: string): number {
  const procedure = procedureOf(url);
  if (procedure === "article.readFile" || procedure === "list.preview") return 14 * 1024 * 1024;
  return large.has(procedure) ? 1024 * 1024 : 64 * 1024;
}
const procedureOf = (url: string): string => new URL(url).pathname.split("/").at(-1) ?? "";
const large: ReadonlySet<string> = new Set(["article.try", "draft.create", "draft.update"]);

async function boundedBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  // Where the sender says how much it is, the server's own reader holds it to that.
  const said = Number(request.headers.get("content-length") ?? Number.NaN);
  if (said > limit) return null;
  if (said >= 0) return new Uint8Array(await request.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  Response.json({ error: { message: code, data: { problem: code, httpStatus: status } } }, { status, headers });

function retryAfter(errors: readonly TRPCError[]): Headers {
  const headers = new Headers();
  for (const error of errors) {
    if (error instanceof Problem && error.retryAfter !== undefined)
      headers.set("retry-after", String(error.retryAfter));
  }
  return headers;
}

export { handle as GET, handle as POST };
