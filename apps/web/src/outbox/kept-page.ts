import { paths } from "../paths";

const prefix = "leesbewijs-";
const script = "/service-worker.js";

/**
 * Asks the service worker to keep the page of one attempt, in the place of any other, so that it opens without a network.
 * Browsers without one (private windows, no https) go without.
 *
 * @param build names this build of the app
 */
export async function keepPage(attemptId: string, build: string): Promise<void> {
  if (!("serviceWorker" in navigator) || !navigator.onLine) return;
  try {
    await navigator.serviceWorker.register(`${script}?build=${encodeURIComponent(build)}`, { scope: "/attempts/" });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    // Our own worker: there is no target to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    active?.postMessage({ page: paths.attempt.offline(attemptId), files: loaded });
  } catch {
    // Without it a reload needs the network; nothing that was answered depends on it.
  }
}

/** Removes the kept page and its files: after handing in, on signing out, and when somebody signs in. */
export async function forgetPages(): Promise<void> {
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
}
