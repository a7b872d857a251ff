import "server-only";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer, type Server } from "@leesbewijs/api";
import { env } from "../env";

const held = globalThis as { leesbewijs?: Server };

/** Bundling moves code and leaves data where it is; the app runs in its own folder. */
const models = pathToFileURL(`${join(process.cwd(), "../../packages/language/models")}/`);

/** The server of this process. Kept on the global object, since each route may be bundled with a module of its own. */
export function server(): Server {
  return (held.leesbewijs ??= opened());
}

function opened(): Server {
  const made = createServer({
    databaseUrl: env().DATABASE_URL,
    secret: env().LEESBEWIJS_SECRET,
    origins: env().APP_ORIGIN,
    models,
    erasures: env().LEESBEWIJS_ERASURES,
  });
  // A process that stops waits for what is being answered, and a stream would never be.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => made.boards.end());
  return made;
}
