import type { Database } from "@leesbewijs/db";
import { actorOf, sessionOf } from "../src/auth/actor.ts";
import type { Context } from "../src/context.ts";
import { createCaller } from "../src/root.ts";
import { type Caller, contextOf, now } from "./world.ts";

/** A browser: it keeps the cookies that it is given and nothing else. */
export function openTab(db: Database, change: Partial<Context> = {}) {
  const jar = new Map<string, string>();
  const headers = (): Headers =>
    new Headers({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") });
  return {
    jar,
    headers,
    actor: () => actorOf(contextOf(db, null).auth, db, headers()),
    call: async <Result>(work: (caller: Caller) => Promise<Result>, at = now): Promise<Result> => {
      const base = { ...contextOf(db, null, at, headers()), ...change };
      const session = await sessionOf(base.auth, db, headers());
      const ctx = { ...base, actor: session?.actor ?? null, provedAt: session?.provedAt ?? null };
      try {
        return await work(createCaller(ctx));
      } finally {
        for (const cookie of ctx.answer.getSetCookie()) {
          const [pair = "", ...rest] = cookie.split("; ");
          const [name = "", value = ""] = pair.split(/=(.*)/s);
          if (rest.some((part) => /^max-age=0$/i.test(part))) jar.delete(name);
          else jar.set(name, value);
        }
      }
    },
  };
}
export type Tab = ReturnType<typeof openTab>;
