import type { KeptAnswer } from "./kept-answer";
import type { Desk, Store } from "./store";

const nameOf = (...parts: readonly string[]): string => parts.join("/");

/** Keeps answers as long as the page lives, for a browser that keeps nothing. */
export function createMemoryStore() {
  const kept = new Map<string, KeptAnswer>();
  const desks = new Map<string, Desk>();
  const belongs = (to: { personId: string; attemptId: string }, personId: string, attemptId?: string): boolean =>
    to.personId === personId && (attemptId === undefined || to.attemptId === attemptId);
  const store: Store = {
    lasting: () => false,
    answers: (personId, attemptId) =>
      Promise.resolve([...kept.values()].filter((answer) => belongs(answer, personId, attemptId))),
    changeAnswer({ personId, attemptId, questionId }, rule) {
      const name = nameOf(personId, attemptId, questionId);
      const after = rule(kept.get(name));
      if (after) kept.set(name, after);
      else kept.delete(name);
      return Promise.resolve(after);
    },
    changeDesk({ personId, attemptId }, rule) {
      const name = nameOf(personId, attemptId);
      const after = rule(desks.get(name));
      desks.set(name, after);
      return Promise.resolve(after);
    },
    removeStored(personId, attemptId) {
      for (const [name, answer] of kept) if (answer.stored && belongs(answer, personId, attemptId)) kept.delete(name);
      for (const [name, desk] of desks) {
        const waits = [...kept.values()].some((answer) => belongs(answer, personId, desk.attemptId));
        if (belongs(desk, personId, attemptId) && !waits) desks.delete(name);
      }
      return Promise.resolve();
    },
  };
  return {
    store,
    /** Takes over what another store has, as it is. */
    adopt(answer: KeptAnswer): void {
      kept.set(nameOf(answer.personId, answer.attemptId, answer.questionId), answer);
    },
    adoptDesk(desk: Desk): void {
      desks.set(nameOf(desk.personId, desk.attemptId), desk);
    },
  };
}
