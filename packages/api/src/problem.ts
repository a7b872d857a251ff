import type { ProblemCode } from "@leesbewijs/domain";
import { TRPCError } from "@trpc/server";

type Code = TRPCError["code"];

const codes: Readonly<Record<ProblemCode, Code>> = {
  signInNeeded: "UNAUTHORIZED",
  otherPerson: "UNAUTHORIZED",
  notAllowed: "FORBIDDEN",
  notFound: "NOT_FOUND",
  invalidInput: "BAD_REQUEST",
  tooLarge: "PAYLOAD_TOO_LARGE",
  tooOften: "TOO_MANY_REQUESTS",
  busy: "SERVICE_UNAVAILABLE",
  wrongNameOrPassword: "UNAUTHORIZED",
  wrongPassword: "BAD_REQUEST",
  wrongCode: "BAD_REQUEST",
  signInAgain: "PRECONDITION_FAILED",
  factorNeeded: "FORBIDDEN",
  factorOn: "CONFLICT",
  proveAgain: "PRECONDITION_REQUIRED",
  joinCodeRefused: "NOT_FOUND",
  usernameTaken: "CONFLICT",
  groupNameTaken: "CONFLICT",
  passwordTooCommon: "BAD_REQUEST",
  awaitingAdmission: "FORBIDDEN",
  notOpenYet: "FORBIDDEN",
  closed: "FORBIDDEN",
  paused: "FORBIDDEN",
  noAttemptsLeft: "FORBIDDEN",
  attemptSubmitted: "CONFLICT",
  nothingMissed: "CONFLICT",
  nothingLeft: "CONFLICT",
  answerChecked: "CONFLICT",
  answerNeeded: "BAD_REQUEST",
  responseMismatch: "BAD_REQUEST",
  opIdReused: "UNPROCESSABLE_CONTENT",
  staleVersion: "CONFLICT",
  textNeeded: "CONFLICT",
  lastAdmin: "CONFLICT",
  unexpected: "INTERNAL_SERVER_ERROR",
};

/** Trouble that has a name. The person sees the interface's sentence for `code`; `log` is for the operator. */
export class Problem extends TRPCError {
  readonly problem: ProblemCode;
  /** Seconds after which it makes sense to try again. */
  readonly retryAfter: number | undefined;

  constructor(problem: ProblemCode, log: string = problem, retryAfter?: number) {
    super({ code: codes[problem], message: log });
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** The same answer for what is not there and for what belongs to somebody else. */
export const notFound = (what: string): Problem => new Problem("notFound", `${what} not found`);

/** The name of whatever was thrown, so that a browser never sees the text of an unexpected error. */
export function problemOf(error: TRPCError): ProblemCode {
  if (error instanceof Problem) return error.problem;
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR") return "invalidInput";
  if (error.code === "NOT_FOUND" || error.code === "METHOD_NOT_SUPPORTED") return "notFound";
  if (error.code === "UNSUPPORTED_MEDIA_TYPE") return "invalidInput";
  if (error.code === "PAYLOAD_TOO_LARGE") return "tooLarge";
  return "unexpected";
}
