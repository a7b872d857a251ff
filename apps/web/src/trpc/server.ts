import "server-only";
import { createCaller } from "@leesbewijs/api";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import { requestContext } from "./request-context";

/** Calls procedures from a page that is rendered on the server: same rules, no network. */
export async function api() {
  return createCaller(await requestContext());
}

/** Awaits a call; what is not found, or not the actor's, becomes Next's page for that. */
export async function found<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
    throw error;
  }
}
