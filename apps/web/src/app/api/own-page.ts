import { env } from "@/env";

/** Whether a form was sent by a page of ours. A browser without script may leave the origin out; no foreign page can. */
export function fromOwnPage(request: Request): boolean {
  const sender = request.headers.get("origin");
  return sender === null || env().APP_ORIGIN.includes(sender);
}
