import "server-only";
import { createServer, type Server } from "@leesbewijs/api";
import { env } from "../env";

const held = globalThis as { leesbewijs?: Server };

/** The server of this process. Kept on the global object, since each route may be bundled with a module of its own. */
export function server(): Server {
  held.leesbewijs ??= createServer({
    databaseUrl: env().DATABASE_URL,
    secret: env().LEESBEWIJS_SECRET,
    origins: env().APP_ORIGIN,
  });
  return held.leesbewijs;
}
