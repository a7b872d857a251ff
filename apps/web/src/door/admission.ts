/** What somebody asks for, by what it would cost them to be sent away: an answer most, a page that can be asked for again least. */
export type Kind = "answer" | "write" | "read" | "page";

/** How many of a kind are worked on at once, how many may wait for that, and for how many milliseconds. */
type Room = { readonly atOnce: number; readonly waiting: number; readonly patience: number };

/**
 * One process has one thread: more at once makes nothing faster and everything later. Sign-ins of a whole school wait for
 * their turn; so do pages of some classes; an answer never waits long, since its own page sends it again.
 */
const rooms: Readonly<Record<Kind, Room>> = {
  answer: { atOnce: 64, waiting: 400, patience: 6_000 },
  write: { atOnce: 16, waiting: 300, patience: 15_000 },
  read: { atOnce: 8, waiting: 64, patience: 3_000 },
  page: { atOnce: 5, waiting: 200, patience: 8_000 },
};
const order: readonly Kind[] = ["answer", "write", "read", "page"];

type Waiting = { readonly start: () => void; readonly isGone: () => boolean; readonly until: number };

/** Lets in what can be worked on, in the order of the kinds. */
export type Admission = {
  /** Whether there is no room even to wait: known before anything of a request has been read. */
  readonly full: (kind: Kind) => boolean;
  /**
   * Waits for a turn.
   *
   * @param isGone whether whoever asked has left meanwhile
   * @returns how to leave again; null where there was no room, or none in time
   */
  readonly enter: (kind: Kind, isGone: () => boolean) => Promise<(() => void) | null>;
  readonly inside: (kind: Kind) => number;
  readonly waiting: (kind: Kind) => number;
};

/** While an answer waits, nothing else is begun. */
export function createAdmission(clock: () => number = () => performance.now()): Admission {
  const inside: Record<Kind, number> = { answer: 0, write: 0, read: 0, page: 0 };
  const queues: Record<Kind, Waiting[]> = { answer: [], write: [], read: [], page: [] };

  function takeUp(): void {
    for (const kind of order) {
      const queue = queues[kind];
      while (queue.length > 0 && inside[kind] < rooms[kind].atOnce) {
        const next = queue.shift();
        if (next && !next.isGone() && next.until > clock()) next.start();
      }
      if (kind === "answer" && queue.length > 0) return;
    }
  }
  const begin = (kind: Kind): (() => void) => {
    inside[kind] += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside[kind] -= 1;
      takeUp();
    };
  };
  const free = (kind: Kind): boolean =>
    inside[kind] < rooms[kind].atOnce && queues[kind].length === 0 && (kind === "answer" || queues.answer.length === 0);
  const full = (kind: Kind): boolean => !free(kind) && queues[kind].length >= rooms[kind].waiting;

  function enter(kind: Kind, isGone: () => boolean): Promise<(() => void) | null> {
    if (free(kind)) return Promise.resolve(begin(kind));
    if (full(kind)) return Promise.resolve(null);
    return new Promise((turn) => {
      const { patience } = rooms[kind];
      const timer = setTimeout(() => {
        const at = queues[kind].indexOf(one);
        if (at >= 0) queues[kind].splice(at, 1);
        turn(null);
      }, patience);
      const start = (): void => {
        clearTimeout(timer);
        turn(begin(kind));
      };
      const one: Waiting = { start, isGone, until: clock() + patience };
      queues[kind].push(one);
    });
  }
  return { full, enter, inside: (kind) => inside[kind], waiting: (kind) => queues[kind].length };
}

const answers: ReadonlySet<string> = new Set([
  "attempt.answer",
  "attempt.submit",
  "attempt.start",
  "attempt.listAnswers",
  "reflection.save",
]);

/** The kind of a call of the API. */
export const kindOf = (procedure: string, method: string): Kind =>
  answers.has(procedure) ? "answer" : method === "GET" ? "read" : "write";
