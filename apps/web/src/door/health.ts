import { server } from "@/auth/server";

/** Whether requests can be answered: the database takes a query. */
export const databaseAnswers = (): Promise<boolean> =>
  server().db.$queryRaw`SELECT 1`.then(() => true).catch(() => false);
