import { createCaller } from "@leesbewijs/api";
import { paths } from "@/paths";
import { requestContext } from "@/trpc/request-context";
import { fromOwnPage } from "../own-page";

/**
 * Ends the session of a guest and makes the browser forget everything of this site: answers, highlights, notes, pages and
 * choices. A plain form posts here, so that it works without script. People with an account sign out instead, which
 * warns of answers that have not been sent.
 */
export async function POST(request: Request): Promise<Response> {
  if (!fromOwnPage(request)) return new Response(null, { status: 403 });
  const context = await requestContext();
  if (context.actor !== null && context.actor.role !== "guest") return new Response(null, { status: 403 });
  await createCaller(context).session.signOut();
  const headers = new Headers(context.answer);
  headers.set("location", paths.front());
  headers.set("clear-site-data", '"cache", "cookies", "storage"');
  return new Response(null, { status: 303, headers });
}
