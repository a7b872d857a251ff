import type { Clock } from "./clock";
import { openIndexedDb } from "./indexed-db-store";
import { createMemoryStore } from "./memory-store";
import type { Store } from "./store";

/** Some browsers neither open their database nor refuse it. */
const patience = 4_000;

/**
 * The database of the browser; memory where there is none (a private window, a full disk), which the store then says of
 * itself. Never rejects, and neither does the store: when the database gives up halfway, memory goes on with what was
 * known.
 */
export async function openStore(factory: IDBFactory | undefined, clock: Clock): Promise<Store> {
  const memory = createMemoryStore();
  if (!factory) return memory.store;
  try {
    const late = new Promise<never>((_, reject) => {
      clock.after(patience, () => reject(new Error("The database does not open")));
    });
    return withFallback(await Promise.race([openIndexedDb(factory), late]), memory);
  } catch {
    return memory.store;
  }
}

function withFallback(first: Store, memory: ReturnType<typeof createMemoryStore>): Store {
  let broken = false;
  async function attempt<T>(work: (store: Store) => Promise<T>, note: (value: T) => void): Promise<T> {
    if (!broken) {
      try {
        const value = await work(first);
        note(value);
        return value;
      } catch {
        broken = true;
      }
    }
    return work(memory.store);
  }
  return {
    lasting: () => !broken,
    answers: (personId, attemptId) =>
      attempt(
        (store) => store.answers(personId, attemptId),
        (found) => found.forEach(memory.adopt),
      ),
    changeAnswer: (place, rule) =>
      attempt(
        (store) => store.changeAnswer(place, rule),
        (answer) => answer && memory.adopt(answer),
      ),
    changeDesk: (place, rule) => attempt((store) => store.changeDesk(place, rule), memory.adoptDesk),
    removeStored: async (personId, attemptId) => {
      await attempt(
        (store) => store.removeStored(personId, attemptId),
        () => undefined,
      );
      if (!broken) await memory.store.removeStored(personId, attemptId);
    },
  };
}
