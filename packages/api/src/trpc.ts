import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isRetryable, isUnavailable } from "@leesbewijs/db";
import type { Actor, Role } from "@leesbewijs/domain";
import { initTRPC } from "@trpc/server";
import { ZodError } from "zod";
import type { Context } from "./context.ts";
import { codeIn, log, logUnexpected } from "./log.ts";
import { Problem, problemOf } from "./problem.ts";
import { codec } from "./wire.ts";

/** 1. The one error shape. An unexpected error shows a reference that the log has too, and nothing of itself. */
const t = initTRPC.context<Context>().create({
  transformer: codec,
  // A stream with nothing to tell says that it is there, before a proxy or a browser gives it up.
  sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 25_000 } },
  errorFormatter({ shape, error }) {
    const problem = problemOf(error);
    const reference = problem === "unexpected" ? randomUUID() : null;
    if (reference) {
      logUnexpected(error.cause ?? error, reference, shape.data.path ?? null);
    }
    const fields = error.cause instanceof ZodError ? error.cause.issues.map((issue) => issue.path.join(".")) : [];
    return {
      code: shape.code,
      message: problem,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        problem,
        fields: [...new Set(fields)].slice(0, 20),
        reference,
        retryAfter: error instanceof Problem ? (error.retryAfter ?? null) : null,
      },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/**
 * 2. Every call. One that lost a race with another is made again, which it may be: every procedure can be called twice.
 * One that met a database that is away, full or too slow says so by name, so that whoever sent it keeps what was in it
 * and comes back.
 */
const dependable = t.procedure.use(async ({ next, path }) => {
  for (let tries = 1; ; tries++) {
    const result = await next();
    if (result.ok || result.error instanceof Problem) return result;
    if (isRetryable(result.error) && tries < 5) {
      await sleep(10 * 2 ** tries * (0.5 + Math.random()));
      continue;
    }
    if (!isUnavailable(result.error)) return result;
    sayUnavailable(path, codeIn(result.error.cause));
    throw new Problem("busy", "the database cannot be used now", 2);
  }
});

/** Once a second at most: a database that is away fails every call. */
let said = 0;
function sayUnavailable(path: string, code: string | null): void {
  if (performance.now() - said < 1000) return;
  said = performance.now();
  log("warn", "database unavailable", { path, code });
}

/** 3. Who may call. A procedure starts with one of these, which narrows `ctx.actor` to what it proved. */
const recognise = (...roles: readonly Role[]) =>
  dependable.use(({ ctx, next }) => {
    const actor = ctx.actor;
    if (!actor) throw new Problem("signInNeeded");
    if (!roles.includes(actor.role)) throw new Problem("notAllowed", `${actor.role} may not call this`);
    if (actor.state !== "active") throw new Problem("awaitingAdmission");
    return next({ ctx: { ...ctx, actor: actor satisfies Actor } });
  });

/** Whoever has to set up a second factor first reaches nothing before that is done. */
const allow = (...roles: readonly Role[]) =>
  recognise(...roles).use(({ ctx, next }) => {
    if (ctx.actor.factorDue) throw new Problem("factorNeeded");
    return next();
  });

/** Anybody, as whoever they are: for coming in and going out. */
export const anybody = dependable;
/** Anybody, with or without a session; who still has to set up a second factor is a visitor like any other. */
export const visitor = dependable.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, actor: ctx.actor?.factorDue ? null : ctx.actor } }),
);
/** Whoever makes quizzes: guests and students. */
export const reader = allow("guest", "student");
/** Whoever has a session. */
export const anyone = allow("guest", "student", "teacher", "admin");
/** Whoever has an account of their own. */
export const member = allow("student", "teacher", "admin");
export const student = allow("student");
export const teacher = allow("teacher");
export const admin = allow("admin");
/** Those who may see answers: teachers and admins. */
export const staff = allow("teacher", "admin");
/** The same for what concerns their second factor, which they may have to set up before anything else. */
export const staffSettingUp = recognise("teacher", "admin");

/** 4. What asks for the password again, where it was given longer ago than this. */
const proofMilliseconds = 15 * 60_000;
export function mustHaveProved({ provedAt, now }: Pick<Context, "provedAt" | "now">): void {
  const age = provedAt === null ? Infinity : now.getTime() - provedAt.getTime();
  if (age > proofMilliseconds) throw new Problem("proveAgain");
}
const lately = t.middleware(({ ctx, next }) => {
  mustHaveProved(ctx);
  return next();
});
export const memberAgain = member.use(lately);
export const adminAgain = admin.use(lately);
