import type { IncomingMessage } from "node:http";

/** The body of a request; null where it is larger than the limit, of which no more than that is kept. */
export function boundedBody(request: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  // Where the sender says how much it is, the server's own reader holds it to that.
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve(null);
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.byteLength;
      if (size > limit) done(null);
      else parts.push(part);
    });
    request.once("end", () => done(new Uint8Array(Buffer.concat(parts))));
    request.once("error", fail);
    request.once("close", () => done(null));
  });
}
