import { server } from "@/auth/server";

export const dynamic = "force-dynamic";

/** Whether requests can be answered: the database takes a query. */
export async function GET(): Promise<Response> {
  const ready = await server().db.$queryRaw`SELECT 1`.then(() => true).catch(() => false);
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
