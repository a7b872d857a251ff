import * as z from "zod";

/**
 * Everything that can go wrong between a person and the server, by name. The interface has a sentence for each, which
 * says what to do (`messages/*.json`, `problem.<code>`).
 */
export const ProblemCode = z.enum([
  "signInNeeded",
  "otherPerson",
  "notAllowed",
  "notFound",
  "invalidInput",
  "tooLarge",
  "tooOften",
  "busy",
  "wrongNameOrPassword",
  "wrongPassword",
  "wrongCode",
  "signInAgain",
  "factorNeeded",
  "factorOn",
  "proveAgain",
  "joinCodeRefused",
  "usernameTaken",
  "groupNameTaken",
  "passwordTooCommon",
  "awaitingAdmission",
  "notOpenYet",
  "closed",
  "paused",
  "noAttemptsLeft",
  "attemptSubmitted",
  "nothingMissed",
  "nothingLeft",
  "answerChecked",
  "answerNeeded",
  "responseMismatch",
  "opIdReused",
  "staleVersion",
  "textNeeded",
  "lastAdmin",
  "unexpected",
]);
export type ProblemCode = z.infer<typeof ProblemCode>;
