import { connect, type Socket } from "node:net";

/** What came back: the status and the text; status 0 where the connection broke. */
export type Answer = { readonly status: number; readonly body: string };

/** One connection that stays open and carries one request at a time. */
export type Wire = {
  readonly send: (request: string) => Promise<Answer>;
  readonly close: () => void;
};

/**
 * The least that speaks HTTP: a bench beside the app on the same processors must not take what it measures. Reads nothing of
 * an answer but its status, its length and its text.
 */
export function openWire(host: string, port: number): Wire {
  let socket: Socket | undefined;
  let parts: Buffer[] = [];
  let done: ((answer: Answer) => void) | undefined;

  function finish(answer: Answer): void {
    const tell = done;
    done = undefined;
    parts = [];
    tell?.(answer);
  }
  function open(): Socket {
    const fresh = connect({ host, port, noDelay: true });
    fresh.on("data", (chunk: Buffer) => {
      parts.push(chunk);
      const answer = read(parts.length === 1 ? chunk : Buffer.concat(parts));
      if (answer) finish(answer);
    });
    fresh.on("error", () => undefined);
    fresh.on("close", () => {
      if (socket === fresh) socket = undefined;
      finish({ status: 0, body: "" });
    });
    return fresh;
  }
  return {
    send: (request) =>
      new Promise((answered) => {
        done = answered;
        socket ??= open();
        socket.write(request);
      }),
    close: () => socket?.destroy(),
  };
}

function read(bytes: Buffer): Answer | null {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return null;
  const length = Number(/content-length: (\d+)/i.exec(bytes.toString("latin1", 0, head))?.[1] ?? 0);
  if (bytes.length < head + 4 + length) return null;
  return { status: Number(bytes.toString("latin1", 9, 12)), body: bytes.toString("utf8", head + 4, head + 4 + length) };
}

/** A request as text, as a browser on a page of ours sends it. */
export function requestText(origin: string, cookie: string, path: string, body?: string): string {
  const lines = [
    `${body === undefined ? "GET" : "POST"} ${path} HTTP/1.1`,
    `host: ${new URL(origin).host}`,
    `origin: ${origin}`,
    "sec-fetch-site: same-origin",
    `cookie: ${cookie}`,
    ...(body === undefined ? [] : ["content-type: application/json", `content-length: ${Buffer.byteLength(body)}`]),
  ];
  return `${lines.join("\r\n")}\r\n\r\n${body ?? ""}`;
}
