import type { Instrumentation } from "next";

/** Called once when the process starts: hands the door of the app to the server that listens (`server.mjs`). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openDoor } = await import("./door/open-door");
  Object.assign(globalThis, { leesbewijsDoor: openDoor });
}

/** A page that could not be made is one line for the operator; Next itself is kept quiet, since it would print whole errors. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logPageError } = await import("./door/log-page-error");
  logPageError(error, routePath);
};
