import type { ProblemCode, SubmitOutcome } from "@leesbewijs/domain";
import type { AnswerDesk } from "./desk";
import type { Server } from "./server";

type Settings = {
  readonly desk: AnswerDesk;
  readonly server: Server;
  /** The attempt is in: other tabs should know. */
  readonly tell: () => void;
  /** Takes another turn of sending. */
  readonly again: () => void;
};

export type HandIn = ReturnType<typeof createHandIn>;

/** The wish to hand in, from the asking to the server's word that it is done. */
export function createHandIn({ desk, server, tell, again }: Settings) {
  let submitted = false;
  /** Why handing in was refused for good. */
  let problem: ProblemCode | null = null;

  async function submit(): Promise<SubmitOutcome | null> {
    const given = desk.answers().filter(({ stored, sequence }) => stored && sequence > 0);
    try {
      return await server.submit(given.map(({ questionId, opId, sha256 }) => ({ questionId, opId, sha256 })));
    } catch (error) {
      const trouble = server.troubleOf(error);
      if (trouble.kind !== "refused") throw error;
      problem = trouble.problem;
      await desk.wish(false);
      return null;
    }
  }

  async function finish(): Promise<void> {
    await desk.close();
    submitted = true;
    tell();
  }

  return {
    async ask(): Promise<void> {
      problem = null;
      await desk.wish(true);
    },
    /** Where it is wished: hands in, or sends again what the server turns out not to have. Throws trouble that passes. */
    async whenSent(): Promise<void> {
      if (submitted || !(await desk.wished())) return;
      const outcome = await submit();
      if (outcome?.state === "submitted") return finish();
      if (!outcome) return;
      await desk.sendAgain(outcome.questionIds);
      again();
    },
    /** The attempt was handed in, here or elsewhere, and nothing waits any more. */
    finish,
    submitted: (): boolean => submitted,
    problem: (): ProblemCode | null => problem,
  };
}
