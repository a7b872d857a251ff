import type { KeptAnswer } from "./kept-answer";
import type { Desk, Store } from "./store";

const name = "leesbewijs-answers";
const answers = "answers";
const desks = "desks";

/** Opens, and where needed makes, the database of this browser. Rejects where the browser refuses it. */
export async function openIndexedDb(factory: IDBFactory): Promise<Store> {
  const opening = factory.open(name, 1);
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore(answers, { keyPath: ["personId", "attemptId", "questionId"] });
    opening.result.createObjectStore(desks, { keyPath: ["personId", "attemptId"] });
  });
  const database = await result(opening);
  // A later version of the app in another tab must not wait for this one.
  database.addEventListener("versionchange", () => database.close());
  return storeOf(database);
}

/** Every key that begins with the given parts: an empty list sorts after every text. */
const under = (personId: string, attemptId?: string): IDBKeyRange =>
  attemptId === undefined
    ? IDBKeyRange.bound([personId], [personId, []])
    : IDBKeyRange.bound([personId, attemptId], [personId, attemptId, []]);

function storeOf(database: IDBDatabase): Store {
  /** Resolves when the browser has it on disk, as far as it will say so. */
  async function write<T>(work: (transaction: IDBTransaction) => Promise<T>): Promise<T> {
    const transaction = database.transaction([answers, desks], "readwrite", { durability: "strict" });
    const done = finished(transaction);
    const [value] = await Promise.all([work(transaction), done]);
    return value;
  }
  return {
    lasting: () => true,
    answers: (personId, attemptId) =>
      result<KeptAnswer[]>(database.transaction(answers).objectStore(answers).getAll(under(personId, attemptId))),
    changeAnswer: ({ personId, attemptId, questionId }, rule) =>
      write(async (transaction) => {
        const rows = transaction.objectStore(answers);
        const key = [personId, attemptId, questionId];
        const after = rule(await result<KeptAnswer | undefined>(rows.get(key)));
        if (after) rows.put(after);
        else rows.delete(key);
        return after;
      }),
    changeDesk: ({ personId, attemptId }, rule) =>
      write(async (transaction) => {
        const rows = transaction.objectStore(desks);
        const after = rule(await result<Desk | undefined>(rows.get([personId, attemptId])));
        rows.put(after);
        return after;
      }),
    removeStored: (personId, attemptId) =>
      write(async (transaction) => {
        const rows = transaction.objectStore(answers);
        const kept = await result<KeptAnswer[]>(rows.getAll(under(personId, attemptId)));
        const waits = new Set(kept.filter(({ stored }) => !stored).map((answer) => answer.attemptId));
        for (const { stored, attemptId: of, questionId } of kept) if (stored) rows.delete([personId, of, questionId]);
        const tables = transaction.objectStore(desks);
        const all = await result<Desk[]>(tables.getAll(IDBKeyRange.bound([personId], [personId, []])));
        for (const desk of all) {
          const named = attemptId === undefined || desk.attemptId === attemptId;
          if (named && !waits.has(desk.attemptId)) tables.delete([personId, desk.attemptId]);
        }
      }),
  };
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The database refused")));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new Error("The database gave up"));
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("error", fail);
    transaction.addEventListener("abort", fail);
  });
}
