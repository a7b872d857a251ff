import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);
/** Bytes from which compressing is worth its time. */
const worthwhile = 1400;

/** Sends what a procedure answered. Whoever worked on it is free (`leave`) as soon as it is known. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
  leave: () => void,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  if (answer.body && (answer.headers.get("content-type") ?? "").startsWith("text/event-stream")) {
    leave();
    response.flushHeaders();
    // Whoever listens to a stream may leave at any moment.
    await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response).catch(
      () => undefined,
    );
    return;
  }
  const bytes = Buffer.from(await answer.arrayBuffer());
  leave();
  await sendBytes(request, response, bytes);
}

/** Sends the whole of an answer whose status and other headers stand, compressed where that is worth it. */
export async function sendBytes(request: IncomingMessage, response: ServerResponse, bytes: Buffer): Promise<void> {
  const small = bytes.byteLength < worthwhile || !/\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
  const sent = small ? bytes : await compress(bytes, { level: 5 });
  if (!small) response.setHeader("content-encoding", "gzip").setHeader("vary", "accept-encoding");
  response.setHeader("content-length", sent.byteLength).end(sent);
}

/** Says in one line what is wrong, in the shape in which procedures say it. */
export function sayProblem(
  response: ServerResponse,
  status: number,
  problem: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify({ error: { message: problem, data: { problem, httpStatus: status } } });
  response
    .writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "cache-control": "private, no-store",
      // Whatever was not read of the request is read by nobody.
      ...(status === 413 && { connection: "close" }),
      ...headers,
    })
    .end(body);
}
