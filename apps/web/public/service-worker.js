// Lets one open attempt be reloaded without a network. It keeps the page of that attempt and the static files that the
// page needs, and nothing else: no answer, no call of the API, no other page. `?build=` names the build of the app, so
// that a new one begins with empty shelves.
const prefix = "leesbewijs-";
const shelf = `${prefix}${new URL(self.location.href).searchParams.get("build")}`;
const pagePath = /^\/attempts\/([A-Za-z0-9_-]{1,64})\/offline$/;
const attemptPath = /^\/attempts\/([A-Za-z0-9_-]{1,64})(?:\/(?:questions\/[0-9]{1,3}|review|offline))?$/;
const staticPath = "/_next/static/";
/** Milliseconds after which a network that does not answer is taken for none. */
const patience = 8_000;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(prefix) && name !== shelf).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  const { page, files } = event.data ?? {};
  if (typeof page !== "string" || !pagePath.test(page) || !Array.isArray(files)) return;
  event.waitUntil(keep(page, files).catch(() => undefined));
});

/** Keeps the page of one attempt in the place of the one before: its files first, so that a kept page is a whole one. */
async function keep(page, files) {
  const answer = await fetch(page, { cache: "no-store", redirect: "error" });
  if (!answer.ok) return;
  const text = await answer.clone().text();
  const named = [...text.matchAll(/\/_next\/static\/[A-Za-z0-9_~./-]+/g)].map(([file]) => file);
  const wanted = new Set([
    ...named,
    ...files.filter((file) => typeof file === "string" && file.startsWith(staticPath)),
  ]);
  const cache = await caches.open(shelf);
  await Promise.allSettled([...wanted].map(async (file) => (await cache.match(file)) ?? cache.add(file)));
  for (const { url } of await cache.keys()) if (pagePath.test(new URL(url).pathname)) await cache.delete(url);
  await cache.put(page, answer);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const attempt = request.mode === "navigate" ? attemptPath.exec(pathname) : null;
  if (attempt) event.respondWith(pageOf(request, `/attempts/${attempt[1]}/offline`));
  else if (pathname.startsWith(staticPath)) event.respondWith(fileOf(request));
});

/** The network's page where there is a network, else the one that was kept. */
async function pageOf(request, page) {
  const kept = await caches.match(page);
  if (!kept) return fetch(request);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) });
    return answer.status < 500 ? answer : kept;
  } catch {
    return kept;
  }
}

/** Static files never change under their name. */
async function fileOf(request) {
  return (await caches.match(request)) ?? fetch(request);
}
