/**
 * Why a request to the API is turned away before it is read, or null. Only JSON is taken, since a foreign page can send
 * every other form with the visitor's cookie; and only from our own pages.
 */
export function refusal(request: Request, origins: readonly string[]): Response | null {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return turnAway(403, "notAllowed");
  const sender = request.headers.get("origin");
  if (sender !== null && !origins.includes(sender)) return turnAway(403, "notAllowed");
  if (request.method !== "POST") return null;
  if (sender === null && site === null) return turnAway(403, "notAllowed");
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? null : turnAway(415, "invalidInput");
}

const turnAway = (status: number, code: string): Response =>
  Response.json({ error: { message: code, data: { problem: code, httpStatus: status } } }, { status });
