import type { PrismaClient } from "../generated/client.ts";
import { isUnavailable } from "./error.ts";

type Settings<Asked, Answer> = {
  /** Statements that are under way at once, and how many are asked in one of them. */
  readonly atOnce: number;
  readonly most: number;
  /** What is named is never twice in one statement, nor in two at the same time; null for what may be. */
  readonly name: (asked: Asked) => string | null;
  /** Asks the database; the answers in the order of what was asked. */
  readonly ask: (db: PrismaClient, all: readonly Asked[]) => Promise<readonly Answer[]>;
};

type Waiting<Asked, Answer> = {
  readonly asked: Asked;
  readonly answer: (value: Answer) => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Asks together what many ask at the same moment. Nobody waits for company: what has come in is sent at once, and what
 * comes while all statements are under way goes with the next. Each gets an answer of its own, after the
 * statement has been committed; where one of many makes their statement fail, each is asked alone.
 */
export function gather<Asked, Answer>(settings: Settings<Asked, Answer>) {
  const lanes = new WeakMap<PrismaClient, (asked: Asked) => Promise<Answer>>();
  return (db: PrismaClient, asked: Asked): Promise<Answer> => {
    const lane = lanes.get(db) ?? laneTo(db, settings);
    lanes.set(db, lane);
    return lane(asked);
  };
}

function laneTo<Asked, Answer>(db: PrismaClient, { atOnce, most, name, ask }: Settings<Asked, Answer>) {
  let queue: Waiting<Asked, Answer>[] = [];
  const busy = new Set<string>();
  let underWay = 0;
  let soon = false;

  async function send(all: readonly Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await ask(
        db,
        all.map(({ asked }) => asked),
      );
      for (const [at, { answer, fail }] of all.entries()) {
        const own = answers[at];
        if (own === undefined) fail(new Error("A question without an answer"));
        else answer(own);
      }
    } catch (error) {
      if (all.length > 1 && !isUnavailable(error)) await Promise.all(all.map((one) => send([one])));
      else for (const { fail } of all) fail(error);
    }
  }

  function takeUp(): void {
    while (underWay < atOnce && queue.length > 0) {
      const all: Waiting<Asked, Answer>[] = [];
      const later: Waiting<Asked, Answer>[] = [];
      for (const one of queue) {
        const named = name(one.asked);
        if (all.length === most || (named !== null && busy.has(named))) later.push(one);
        else {
          if (named !== null) busy.add(named);
          all.push(one);
        }
      }
      queue = later;
      if (all.length === 0) return;
      underWay += 1;
      void send(all).finally(() => {
        underWay -= 1;
        for (const { asked } of all) busy.delete(name(asked) ?? "");
        takeUp();
      });
    }
  }

  return (asked: Asked): Promise<Answer> =>
    new Promise((answer, fail) => {
      queue.push({ asked, answer, fail });
      if (soon) return;
      soon = true;
      // What has come in by one turn of the loop goes together.
      setImmediate(() => {
        soon = false;
        takeUp();
      });
    });
}
