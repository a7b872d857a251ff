import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { appRouter } from "@leesbewijs/api";
import { createSchool, createServer, syncLibrary } from "@leesbewijs/api/setup";
import { startEmbedded } from "@leesbewijs/db/embedded";
import { migrate } from "@leesbewijs/db/migrate";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";

type ApiServer = ReturnType<typeof createServer>;

export type School = {
  readonly url: string;
  readonly db: ApiServer["db"];
  /** Signs in over the network; resolves with the session's cookie. */
  readonly signIn: (username: string) => Promise<string>;
  /** Ends every session of everybody. */
  readonly endSessions: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Their names are their ids too. */
export const student = "sanne";
export const otherStudent = "daan";
const password = "vier stille treinen";

/** The real API on a real PostgreSQL behind a real socket, with a school of two students. Nothing of it stays. */
export async function openSchool(directory: string): Promise<School> {
  const database = await startEmbedded({
    directory,
    database: `run_${randomBytes(6).toString("hex")}`,
    durable: false,
  });
  await migrate(database.url);
  const server = createServer({
    databaseUrl: database.url,
    secret: "a secret of this run that is long enough",
    origins: ["http://localhost"],
    models: new URL("../../packages/language/models/", import.meta.url),
  });
  await syncLibrary(server.db);
  const http = await listen(server);
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/trpc`;
  const signIn = (username: string): Promise<string> => signInAs(url, username);
  await enrol(server, url);
  return {
    url,
    db: server.db,
    signIn,
    endSessions: async () => void (await server.db.authSession.deleteMany({})),
    close: async () => {
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
      await server.db.$disconnect();
      await database.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function listen(server: ApiServer) {
  const http = createHttpServer((incoming, outgoing) => {
    void (async () => {
      const now = new Date();
      const parts: Buffer[] = [];
      for await (const part of incoming) parts.push(part as Buffer);
      const headers = new Headers(incoming.headers as Record<string, string>);
      const context = await server.context({ headers, address: "203.0.113.7", now });
      const { method = "GET" } = incoming;
      const body = method === "GET" ? {} : { body: Buffer.concat(parts) };
      const answer = await fetchRequestHandler({
        endpoint: "/api/trpc",
        req: new Request(new URL(incoming.url ?? "/", "http://localhost"), { method, headers, ...body }),
        router: appRouter,
        createContext: () => context,
        allowBatching: false,
      });
      outgoing.writeHead(answer.status, {
        "content-type": answer.headers.get("content-type") ?? "application/json",
        "set-cookie": context.answer.getSetCookie(),
      });
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  return http;
}

async function post(url: string, cookie: string, input: unknown): Promise<Response> {
  const headers = { "content-type": "application/json", cookie };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(input) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return answer;
}

async function signInAs(url: string, username: string): Promise<string> {
  const answer = await post(`${url}/session.signIn`, "", { schoolCode: "proef", username, password });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function enrol(server: ApiServer, url: string): Promise<void> {
  const admin = { displayName: "Beheer", username: "beheer", password };
  await createSchool(server, { name: "Proefschool", code: "proef", admin });
  const cookie = await signInAs(url, "beheer");
  for (const username of [student, otherStudent]) {
    const person = { personId: username, displayName: username, username, password, role: "student" };
    await post(`${url}/person.create`, cookie, person);
  }
}
