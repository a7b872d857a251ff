export { openDatabase, type Database } from "./client.ts";
export { Prisma } from "../generated/client.ts";
export { isUniqueViolation, isRetryable } from "./error.ts";
