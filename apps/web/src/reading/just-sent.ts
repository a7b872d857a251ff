type Sent = Readonly<Record<string, { readonly at: number; readonly value: unknown }>>;

function read(name: string): Sent {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    return typeof found === "object" && found !== null ? (found as Sent) : {};
  } catch {
    return {};
  }
}

/** Remembers, for this tab, what the server has just acknowledged. */
export function rememberSent(name: string, id: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify({ ...read(name), [id]: { at: Date.now(), value } }));
  } catch {
    // A browser that keeps nothing shows a page as the server sent it.
  }
}

/**
 * What was acknowledged after this page was asked for. The server may have made the page before: on a reload in the very
 * moment of a save, and when the browser goes back to a page that it has seen.
 */
export function justSent<Value>(name: string): Readonly<Record<string, Value>> {
  const since = Object.entries(read(name)).filter(([, { at }]) => at >= performance.timeOrigin);
  return Object.fromEntries(since.map(([id, { value }]) => [id, value as Value]));
}
