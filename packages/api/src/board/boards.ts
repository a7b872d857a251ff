import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, isUnavailable, type Signals } from "@leesbewijs/db";
import { codeIn, log } from "../log.ts";
import { notFound, Problem } from "../problem.ts";
import { type Board, readBoard } from "./read-board.ts";

type Place = { readonly schoolId: string; readonly assignmentId: string };

/** Classes at work, followed by those who look on: one for each process. */
export type Boards = {
  /** Says to all processes that something of an assignment changed; nothing where there is no assignment. */
  readonly changed: (place: { readonly schoolId: string; readonly assignmentId: string | null }) => void;
  /** The board now and each time it is read anew, until the signal. */
  readonly follow: (place: Place, viewer: string, signal: AbortSignal | undefined) => AsyncGenerator<Board, void>;
  /** Ends it for everybody; those who follow come back to a process that goes on. */
  readonly end: () => void;
};

/** A board is read at most once in so many milliseconds, however many look and whatever happens, */
const shortest = 1000;
/** and at least once in so many, since nobody says that a student reads, and a signal may get lost. */
const longest = 5000;
/** How many boards somebody may follow at once, and all together in one process. */
const most = { viewer: 4, process: 300 } as const;

/** A board that somebody looks at. `bell` rings `news` when it has to be read and `read` when it was. */
type Room = { readonly bell: EventEmitter; viewers: number; news: boolean; latest: Board | null; gone: boolean };

/** @param clock the moment of each reading */
export function createBoards(db: Database, signals: Signals, clock: () => Date = () => new Date()): Boards {
  const rooms = new Map<string, Room>();
  const viewers = new Map<string, number>();
  const ending = new AbortController();

  function enter(place: Place): Room {
    const topic = topicOf(place);
    const known = rooms.get(topic);
    if (known) {
      known.viewers += 1;
      return known;
    }
    const bell = new EventEmitter().setMaxListeners(0);
    const room: Room = { bell, viewers: 1, news: false, latest: null, gone: false };
    rooms.set(topic, room);
    const stop = signals.hear(topic, () => ring(room));
    void keep(place, room).finally(() => {
      stop();
      rooms.delete(topic);
    });
    return room;
  }

  /** Reads the board for as long as somebody looks. Whoever comes in meanwhile finds the room; an empty one is left at once. */
  async function keep(place: Place, room: Room): Promise<void> {
    while (room.viewers > 0 && !ending.signal.aborted) {
      room.news = false;
      try {
        const read = await readBoard({ db, now: clock() }, place);
        room.gone = read === null;
        room.latest = read;
        room.bell.emit("read");
      } catch (error) {
        // The last one stays, and says of when it is.
        if (!isUnavailable(error)) log("error", "unexpected", { path: "board", code: codeIn(error) });
      }
      await sleep(shortest, undefined, { ref: false });
      const over = AbortSignal.any([AbortSignal.timeout(longest - shortest), ending.signal]);
      if (!room.news && room.viewers > 0) await once(room.bell, "news", { signal: over }).catch(() => undefined);
    }
  }

  async function* follow(place: Place, viewer: string, signal: AbortSignal | undefined): AsyncGenerator<Board, void> {
    const mine = viewers.get(viewer) ?? 0;
    if (mine >= most.viewer) throw new Problem("tooOften", "somebody follows many boards at once");
    const all = [...rooms.values()].reduce((sum, room) => sum + room.viewers, 0);
    if (all >= most.process) throw new Problem("busy", "this process follows as many boards as it can", 5);
    viewers.set(viewer, mine + 1);
    const room = enter(place);
    const over = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal;
    try {
      let seen: Board | null = null;
      while (!over.aborted) {
        if (room.gone) throw notFound("assignment");
        if (room.latest === seen) await once(room.bell, "read", { signal: over }).catch(() => undefined);
        else yield (seen = room.latest as Board);
      }
    } finally {
      leave(viewer, room);
    }
    // As a connection that breaks: whoever follows tries again, and finds another process or this one started anew.
    if (ending.signal.aborted) throw new DOMException("the process stops", "AbortError");
  }

  function leave(viewer: string, room: Room): void {
    const left = (viewers.get(viewer) ?? 1) - 1;
    if (left === 0) viewers.delete(viewer);
    else viewers.set(viewer, left);
    room.viewers -= 1;
    if (room.viewers === 0) ring(room);
  }

  return {
    changed: ({ schoolId, assignmentId }) => {
      if (assignmentId !== null) signals.say(topicOf({ schoolId, assignmentId }));
    },
    follow,
    end: () => {
      ending.abort();
      void signals.close();
    },
  };
}

const topicOf = ({ schoolId, assignmentId }: Place): string => `board/${schoolId}/${assignmentId}`;

function ring(room: Room): void {
  room.news = true;
  room.bell.emit("news");
}
