// The process of the app: `node server.mjs --host 127.0.0.1 --port 3000`. It listens; what comes in goes through the door that
// `src/instrumentation.ts` hands over, and pages are made by Next behind it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { host: { type: "string" }, port: { type: "string" } } });
const host = values.host ?? "127.0.0.1";
const port = Number(values.port ?? 3000);
/** Milliseconds between saying that this process is not ready any more and taking no new connections: a proxy has to notice. */
const notice = Number(process.env.LEESBEWIJS_DRAIN_SECONDS ?? 0) * 1000;

const built = join(import.meta.dirname, ".next");
// The door is there before Next, which takes longer to load than everything else: answers are stored meanwhile, and pages wait.
await createRequire(import.meta.url)(join(built, "server/instrumentation.js")).register();
let stopping = false;
const pages = async (request, response) => (await maker)(request, response);
const server = createServer(globalThis.leesbewijsDoor({ pages, isStopping: () => stopping }));
// A whole request has to arrive in this time: twice what a file of ten megabytes takes on a poor connection.
server.requestTimeout = 120_000;
server.headersTimeout = 20_000;
// Longer than a proxy keeps a connection that nobody uses: it must not send into one that is just being closed.
server.keepAliveTimeout = 75_000;
// Whoever connects while this process is busy waits to be taken in; one for whom there is no place tries again after a
// second, then three, seven and fifteen, whatever it has to bring.
server.listen({ port, host, backlog: 4096 });

const maker = makePages();
maker.catch((error) => {
  process.stderr.write(`Pages cannot be made: ${error}\n`);
  process.exit(1);
});

async function makePages() {
  // As the server does that Next itself can put together: what was set when this was built is not put together again.
  const { config } = JSON.parse(readFileSync(join(built, "required-server-files.json"), "utf8"));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port, quiet: true });
  await app.prepare();
  return app.getRequestHandler();
}

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
