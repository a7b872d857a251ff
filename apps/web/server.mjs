// The process of the app: `node server.mjs --host 127.0.0.1 --port 3000`. It listens; what comes in goes through the door that
// `src/instrumentation.ts` hands over, and pages are made by Next behind it.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import next from "next";

const { values } = parseArgs({ options: { host: { type: "string" }, port: { type: "string" } } });
const host = values.host ?? "127.0.0.1";
const port = Number(values.port ?? 3000);
/** Milliseconds between saying that this process is not ready any more and taking no new connections: a proxy has to notice. */
const notice = Number(process.env.LEESBEWIJS_DRAIN_SECONDS ?? 0) * 1000;

const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port, quiet: true });
await app.prepare();
const pages = app.getRequestHandler();
// Next would call it at the first request; the door has to be there before.
await createRequire(import.meta.url)("./.next/server/instrumentation.js").register();
let stopping = false;
const server = createServer(globalThis.leesbewijsDoor({ pages, isStopping: () => stopping }));
// A whole request has to arrive in this time: twice what a file of ten megabytes takes on a poor connection.
server.requestTimeout = 120_000;
server.headersTimeout = 20_000;
// Longer than a proxy keeps a connection that nobody uses: it must not send into one that is just being closed.
server.keepAliveTimeout = 75_000;
// Whoever connects while this process is busy waits to be taken in; one for whom there is no place tries again after a
// second, then three, seven and fifteen, whatever it has to bring.
server.listen({ port, host, backlog: 4096 });

// What nobody waited for is a fault of ours, and no reason to drop what everybody else is doing.
for (const event of ["unhandledRejection", "uncaughtException"]) {
  process.on(event, (error) => {
    const { name = "Error", code = null } = Object(error);
    const line = { at: new Date().toISOString(), level: "error", event: "unexpected", name, code };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  });
}
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
    }, notice);
  });
}
