import type { IncomingMessage, ServerResponse } from "node:http";
import { appRouter, type Context, Problem } from "@leesbewijs/api";
import type { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { addressOf } from "@/auth/address";
import { server } from "@/auth/server";
import { env } from "@/env";
import { type Admission, kindOf } from "./admission";
import { boundedBody } from "./bounded-body";
import { type Call, callPlainly, isPlain } from "./call-plainly";
import { refusal } from "./refusal";
import { sayProblem, sendAnswer, sendBytes } from "./send-answer";

const large: ReadonlySet<string> = new Set(["article.try", "draft.create", "draft.update"]);

/** The bytes that are read of one call; those who send an article or a whole draft may send more than an answer, and a file of ten megabytes is a third larger on its way. */
function bodyLimit(procedure: string): number {
  if (procedure === "article.readFile" || procedure === "list.preview") return 14 * 1024 * 1024;
  return large.has(procedure) ? 1024 * 1024 : 64 * 1024;
}

/**
 * The one door of the API. Nothing is parsed before the request has been found to be ours, plain and small, and before there
 * is room for it.
 */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  admission: Admission,
): Promise<void> {
  const now = new Date();
  const method = request.method ?? "GET";
  const procedure = path.slice(path.lastIndexOf("/") + 1);
  const headers = headersOf(request);
  const refused = refusal(method, headers, env().APP_ORIGIN);
  if (refused) return sayProblem(response, ...refused);
  const kind = kindOf(procedure, method);
  if (admission.full(kind)) return sayBusy(response);
  const body = method === "POST" ? await boundedBody(request, bodyLimit(procedure)) : undefined;
  if (body === null) return sayProblem(response, 413, "tooLarge");
  const leave = await admission.enter(kind, () => response.destroyed);
  if (!leave) return sayBusy(response);
  try {
    const call: Call = { method, url: request.url ?? path, procedure, body };
    if (isPlain(call)) return await sayPlainly(request, response, call, { headers, now, leave });
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const sent = new Request(`http://localhost${call.url}`, {
      method,
      headers,
      // A stream ends when its reader leaves; a write goes on.
      ...(body ? { body } : { signal: gone.signal }),
    });
    const answer = await callProcedure(sent, headers, now);
    await sendAnswer(request, response, answer, leave);
  } finally {
    leave();
  }
}

type Asked = { readonly headers: Headers; readonly now: Date; readonly leave: () => void };

async function sayPlainly(
  request: IncomingMessage,
  response: ServerResponse,
  call: Call,
  { headers, now, leave }: Asked,
) {
  const address = addressOf(headers, env().TRUSTED_PROXIES);
  let context: Context | undefined;
  const { status, body, error } = await callPlainly(
    call,
    async () => (context = await server().context({ headers, address, now })),
  );
  leave();
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  response.setHeader("cache-control", "private, no-store");
  if (error instanceof Problem && error.retryAfter !== undefined) response.setHeader("retry-after", error.retryAfter);
  const cookies = context?.answer.getSetCookie() ?? [];
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  await sendBytes(request, response, Buffer.from(body));
}

const sayBusy = (response: ServerResponse): void => sayProblem(response, 503, "busy", { "retry-after": "2" });

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

async function callProcedure(sent: Request, headers: Headers, now: Date): Promise<Response> {
  const address = addressOf(headers, env().TRUSTED_PROXIES);
  let context: Context | undefined;
  const answer = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req: sent,
    router: appRouter,
    createContext: async () => (context = await server().context({ headers, address, now })),
    allowBatching: false,
    responseMeta: ({ errors }) => ({ headers: retryAfter(errors) }),
  });
  for (const cookie of context?.answer.getSetCookie() ?? []) answer.headers.append("set-cookie", cookie);
  // Nothing on the way may keep a stream to press it together.
  const stream = answer.headers.get("content-type") === "text/event-stream";
  answer.headers.set("cache-control", stream ? "private, no-store, no-transform" : "private, no-store");
  // A stream has a connection of its own, so that whoever comes back after it ended finds a process that goes on.
  if (stream) answer.headers.set("connection", "close");
  return answer;
}

function retryAfter(errors: readonly TRPCError[]): Headers {
  const headers = new Headers();
  for (const error of errors) {
    if (error instanceof Problem && error.retryAfter !== undefined)
      headers.set("retry-after", String(error.retryAfter));
  }
  return headers;
}
