import { isUnavailable, openDatabase, openSignals, type Database } from "@leesbewijs/db";
import { createFileReader } from "./article/file-reader.ts";
import { createLessonMaker } from "./article/lesson-maker.ts";
import { actorOf, sessionOf } from "./auth/actor.ts";
import { createAuth, type Auth } from "./auth/auth.ts";
import { deriveSecrets, type Secrets } from "./auth/secrets.ts";
import { type Boards, createBoards } from "./board/boards.ts";
import type { Context } from "./context.ts";
import { openErasures } from "./privacy/erasures.ts";
import { Problem } from "./problem.ts";

/** What a process needs to answer requests; one for each process. */
export type Server = {
  readonly db: Database;
  readonly auth: Auth;
  readonly secrets: Secrets;
  readonly boards: Boards;
  /** The context of one request. `answer` collects the headers that the answer must carry. */
  readonly context: (request: { headers: Headers; address: string; now: Date }) => Promise<Context>;
};

type Settings = {
  readonly databaseUrl: string;
  /** The master secret, at least 32 characters. */
  readonly secret: string;
  /** Where people reach the app; the scheme of the first decides on the cookie. */
  readonly origins: readonly string[];
  /** The folder of the language models, with a slash at its end. */
  readonly models: URL;
  /** The file that keeps who was erased; none where it is left out. */
  readonly erasures?: string | undefined;
};

/** Puts the server together. Nothing is connected before the first request. */
export function createServer({ databaseUrl, secret, origins, models, erasures: file }: Settings): Server {
  const db = openDatabase(databaseUrl);
  const secrets = deriveSecrets(secret);
  const auth = createAuth(db, secrets.session, origins);
  const lessons = createLessonMaker(models);
  const files = createFileReader();
  const erasures = openErasures(file ?? null);
  const boards = createBoards(db, openSignals(db));
  const context = async ({
    headers,
    address,
    now,
  }: {
    headers: Headers;
    address: string;
    now: Date;
  }): Promise<Context> => {
    const session = await sessionOf(auth, db, headers).catch((error: unknown) => {
      // Who asks cannot be known now; that is not the same as nobody asking.
      throw isUnavailable(error) ? new Problem("busy", "the database cannot be used now", 2) : error;
    });
    return {
      db,
      auth,
      secrets,
      lessons,
      actor: session?.actor ?? null,
      provedAt: session?.provedAt ?? null,
      again: () => actorOf(auth, db, headers),
      files,
      erasures,
      boards,
      now,
      headers,
      answer: new Headers(),
      address,
    };
  };
  return { db, auth, secrets, boards, context };
}
