/** Why a request is turned away: a status and the name of a problem. */
export type Refusal = readonly [status: number, problem: string];

/**
 * Why a request to the API is turned away before it is read, or null. Only JSON is taken, since a foreign page can send
 * every other form with the visitor's cookie; and only from our own pages.
 */
export function refusal(method: string, headers: Headers, origins: readonly string[]): Refusal | null {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return [403, "notAllowed"];
  const sender = headers.get("origin");
  if (sender !== null && !origins.includes(sender)) return [403, "notAllowed"];
  if (method !== "POST") return null;
  if (sender === null && site === null) return [403, "notAllowed"];
  const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? null : [415, "invalidInput"];
}
