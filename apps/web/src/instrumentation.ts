/** Called once when the process starts: hands the door of the app to the server that listens (`server.mjs`). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openDoor } = await import("./door/open-door");
  Object.assign(globalThis, { leesbewijsDoor: openDoor });
}
