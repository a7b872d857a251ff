import type { Database } from "@leesbewijs/db";
import type { Actor } from "@leesbewijs/domain";
import type { FileReader } from "./article/file-reader.ts";
import type { LessonMaker } from "./article/lesson-maker.ts";
import type { Auth } from "./auth/auth.ts";
import type { Boards } from "./board/boards.ts";
import type { Erasures } from "./privacy/erasures.ts";
import type { Secrets } from "./auth/secrets.ts";

/** What every procedure gets. One is made for each request; nothing in it comes from the body of the request. */
export type Context = {
  readonly db: Database;
  readonly auth: Auth;
  readonly secrets: Secrets;
  /** Makes lessons of articles, apart from the thread that answers. */
  readonly lessons: LessonMaker;
  /** Reads files of strangers, each in a thread of its own. */
  readonly files: FileReader;
  /** Who was erased, outside the database. */
  readonly erasures: Erasures;
  /** Follows classes at work. */
  readonly boards: Boards;
  /** Who is asking; null for a visitor without a session. */
  readonly actor: Actor | null;
  /** When whoever asks last gave the password in this session; null without a session. */
  readonly provedAt: Date | null;
  /** Who is asking by now: an answer that goes on for an hour looks again whether it may. */
  readonly again: () => Promise<Actor | null>;
  /** The moment on which the request arrived: deadlines are compared with it, however slow the server is. */
  readonly now: Date;
  /** The request's headers, for the session cookie. */
  readonly headers: Headers;
  /** Headers of the answer, for setting the session cookie. */
  readonly answer: Headers;
  /** The network address of the sender, as the server saw it. */
  readonly address: string;
};
