import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A proxy that gives each request to the next process in turn, whoever it is of: nothing may depend on which one answers. */
export async function roundRobin(port: number, targets: readonly number[]): Promise<Server> {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const forward = (asked: IncomingMessage, answer: ServerResponse): void => {
    const target = targets[(turn += 1) % targets.length];
    const { method, url, headers } = asked;
    const sent = request({ host: "127.0.0.1", port: target, method, path: url, headers, agent }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
      got.pipe(answer);
    });
    sent.once("error", () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    // Whoever stops listening to a stream is not listened to either.
    answer.once("close", () => sent.destroy());
    asked.pipe(sent);
  };
  const server = createServer(forward);
  await new Promise<void>((done) => server.listen(port, "localhost", done));
  return server;
}
