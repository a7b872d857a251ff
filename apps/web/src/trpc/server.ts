import "server-only";
import { createCaller, problemOf } from "@leesbewijs/api";
import { TRPCError } from "@trpc/server";
import { forbidden, notFound, redirect } from "next/navigation";
import { paths } from "../paths";
import { requestContext } from "./request-context";

/** Calls procedures from a page that is rendered on the server: same rules, no network. */
export async function api() {
  return createCaller(await requestContext());
}

/**
 * Awaits a call. What a procedure refuses becomes the page for that, and no fault in the log: what is not found or not the
 * actor's, what is not for the actor's role, and what asks for signing in.
 */
export async function found<Value>(call: Promise<Value>): Promise<Value> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST") notFound();
    const problem = problemOf(error);
    if (problem === "notAllowed") forbidden();
    if (problem === "signInNeeded") redirect(paths.signIn());
    if (problem === "factorNeeded") redirect(paths.factor());
    throw error;
  }
}
