import { randomUUID } from "node:crypto";
import type { Actor, Role } from "@leesbewijs/domain";
import { initTRPC } from "@trpc/server";
import { ZodError } from "zod";
import type { Context } from "./context.ts";
import { Problem, problemOf } from "./problem.ts";
import { codec } from "./wire.ts";

/** 1. The one error shape. An unexpected error shows a reference that the log has too, and nothing of itself. */
const t = initTRPC.context<Context>().create({
  transformer: codec,
  errorFormatter({ shape, error }) {
    const problem = problemOf(error);
    const reference = problem === "unexpected" ? randomUUID() : null;
    if (reference) {
      process.stderr.write(
        `${JSON.stringify({ level: "error", reference, path: shape.data.path, message: error.message, stack: error.cause?.stack ?? error.stack })}\n`,
      );
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

/** 2. Who may call. A procedure starts with one of these, which narrows `ctx.actor` to what it proved. */
const allow = (...roles: readonly Role[]) =>
  t.procedure.use(({ ctx, next }) => {
    const actor = ctx.actor;
    if (!actor) throw new Problem("signInNeeded");
    if (!roles.includes(actor.role)) throw new Problem("notAllowed", `${actor.role} may not call this`);
    if (actor.state !== "active") throw new Problem("awaitingAdmission");
    return next({ ctx: { ...ctx, actor: actor satisfies Actor } });
  });

/** Anybody, with or without a session. */
export const visitor = t.procedure;
/** Whoever makes quizzes: guests and students. */
export const reader = allow("guest", "student");
/** Whoever has a session. */
export const anyone = allow("guest", "student", "teacher", "admin");
export const student = allow("student");
export const teacher = allow("teacher");
export const admin = allow("admin");
/** Those who may see answers: teachers and admins. */
export const staff = allow("teacher", "admin");
