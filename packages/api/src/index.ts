export { type AppRouter, appRouter, createCaller } from "./root.ts";
export type { Context } from "./context.ts";
export { createServer, type Server } from "./server.ts";
export { logUnexpected } from "./log.ts";
export { Problem, problemOf } from "./problem.ts";
export { poolUse } from "@leesbewijs/db";
