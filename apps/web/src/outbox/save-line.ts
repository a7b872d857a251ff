import type { ProblemCode } from "@leesbewijs/domain";
import type { AnswerDesk } from "./desk";
import type { Sender } from "./sender";

/**
 * What the screen may say of where the answers are. `saved` stands only where the server has acknowledged the newest
 * answer to every question; `count` is how many it has not; `lasting` whether those outlive the page.
 */
export type SaveLine =
  | { readonly kind: "idle" | "saving" }
  | { readonly kind: "saved"; readonly at: number; readonly late: "due" | "closed" | null }
  | {
      readonly kind: "waiting" | "offline" | "signIn" | "otherPerson";
      readonly count: number;
      readonly lasting: boolean;
    }
  | { readonly kind: "refused"; readonly problem: ProblemCode };

/** Reads the line off what is here. `dueAt` in milliseconds since 1970; the server's clock says what came after it. */
export function saveLine(desk: AnswerDesk, sender: Sender, dueAt: number | null): SaveLine {
  const count = desk.unsent();
  const standing = sender.standing();
  const refusal = sender.refusal();
  if (standing !== "clear" && (count > 0 || standing !== "busy")) {
    return { kind: standing === "busy" ? "waiting" : standing, count, lasting: desk.lasting() };
  }
  if (refusal) return { kind: "refused", problem: refusal };
  if (count > 0) return { kind: "saving" };
  const given = desk.answers().filter(({ sequence }) => sequence > 0);
  const at = Math.max(...given.map(({ stored }) => stored?.receivedAt ?? 0));
  if (given.length === 0) return { kind: "idle" };
  const closed = given.some(({ stored }) => stored?.late);
  return { kind: "saved", at, late: closed ? "closed" : dueAt !== null && at > dueAt ? "due" : null };
}
