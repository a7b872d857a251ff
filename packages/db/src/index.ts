export { openDatabase, type Database } from "./client.ts";
export { Prisma } from "../generated/client.ts";
export { isRetryable, isUnavailable, isUniqueViolation } from "./error.ts";
export { gather } from "./gather.ts";
export { openSignals, type Signals } from "./signals.ts";
export { poolUse, statement } from "./statement.ts";
