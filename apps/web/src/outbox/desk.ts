import type { Response, SaveAcknowledgement, StoredAnswers } from "@leesbewijs/domain";
import { responseText } from "@leesbewijs/domain/response-text";
import type { Clock } from "./clock";
import { acknowledge, type Given, keep, type KeptAnswer, learn, sendAgain } from "./kept-answer";
import { sha256 } from "./sha256";
import type { Desk, Store } from "./store";

/** An answer of this device that gave way to one of another device, and what this device had. */
export type Replaced = { readonly questionId: string; readonly mine: Response };

type Settings = {
  readonly personId: string;
  readonly attemptId: string;
  readonly store: Promise<Store>;
  /** 128 random bits as hexadecimal digits. */
  readonly newName: () => string;
  readonly clock: Pick<Clock, "now">;
  /** Something here has changed: shows it, and tells other tabs. */
  readonly changed: () => void;
};

export type AnswerDesk = ReturnType<typeof createDesk>;

/**
 * The answers of one attempt in this browser: what is given is first written down here, whatever becomes of the network.
 * Tabs share what is kept; each has this view of it.
 */
export function createDesk({ personId, attemptId, store: opening, newName, clock, changed }: Settings) {
  const place = { personId, attemptId };
  const kept = new Map<string, KeptAnswer>();
  /** Given on this page and not yet kept: for as long as the browser needs to write. */
  const unwritten = new Map<string, Given & { readonly seen: number }>();
  const writing = new Map<string, Promise<void>>();
  let desk: Desk | null = null;
  let lasting = true;
  let closed = false;

  const view = (answer: KeptAnswer | undefined): void => void (answer && kept.set(answer.questionId, answer));

  async function change(questionId: string, rule: (before: KeptAnswer | undefined) => KeptAnswer | undefined) {
    const store = await opening;
    const after = await store.changeAnswer({ ...place, questionId }, rule);
    lasting = store.lasting();
    if (after) view(after);
    else kept.delete(questionId);
    return after;
  }

  /** Writes what was given last, and again while something newer came in between. */
  async function write(questionId: string): Promise<void> {
    for (let given = unwritten.get(questionId); given; given = unwritten.get(questionId)) {
      const { seen, ...answer } = given;
      await change(questionId, (before) => keep(before, { ...place, questionId }, answer, seen));
      if (unwritten.get(questionId) === given) unwritten.delete(questionId);
    }
    writing.delete(questionId);
    changed();
  }

  async function changeDesk(handIn: boolean | null): Promise<void> {
    const store = await opening;
    desk = await store.changeDesk(place, (before) => ({
      ...place,
      deviceId: before?.deviceId ?? desk?.deviceId ?? newName(),
      handIn: handIn ?? before?.handIn ?? false,
    }));
    lasting = store.lasting();
  }

  async function reload(): Promise<void> {
    if (!desk) await changeDesk(null);
    const found = await (await opening).answers(personId, attemptId);
    for (const questionId of kept.keys())
      if (!found.some((answer) => answer.questionId === questionId)) kept.delete(questionId);
    found.forEach(view);
  }

  return {
    /** Reads what is kept: when the page opens, and when another tab has changed it. */
    reload,

    /** Takes an answer; resolves when it is kept. `seen`: the version of the answer that was on the screen. */
    give(questionId: string, response: Response, seen: number): Promise<void> {
      const hash = sha256(responseText(response));
      unwritten.set(questionId, { opId: newName(), sha256: hash, response, givenAt: clock.now(), seen });
      const written = writing.get(questionId) ?? write(questionId);
      writing.set(questionId, written);
      return written;
    },

    /** Resolves when everything that was given is kept. */
    settled: async (): Promise<void> => void (await Promise.all(writing.values())),

    async acknowledge(questionId: string, ack: SaveAcknowledgement): Promise<void> {
      await change(questionId, (before) => acknowledge(before, ack, newName));
      changed();
    },

    /** Takes over what stands on the server, and says which answers of this device gave way. */
    async learn(answers: StoredAnswers["answers"]): Promise<readonly Replaced[]> {
      const replaced: Replaced[] = [];
      for (const answer of answers) {
        const { questionId } = answer;
        const mine = kept.get(questionId);
        const after = await change(questionId, (before) =>
          closed ? before : learn(before, { ...place, questionId }, answer),
        );
        const other = mine && mine.sequence > 0 && after && mine.opId !== after.opId && mine.sha256 !== after.sha256;
        if (other && after.stored) replaced.push({ questionId, mine: mine.response });
      }
      changed();
      return replaced;
    },

    async sendAgain(questionIds: readonly string[]): Promise<void> {
      for (const questionId of questionIds) await change(questionId, sendAgain);
      changed();
    },

    /** Notes the wish to hand in, or that there is none. */
    async wish(handIn: boolean): Promise<void> {
      await changeDesk(handIn);
      changed();
    },
    /** Whether any tab of this browser was asked to hand in. */
    async wished(): Promise<boolean> {
      await changeDesk(null);
      return desk?.handIn ?? false;
    },

    /** Removes everything that the server has, and takes nothing from it any more: after handing in. */
    async close(): Promise<void> {
      closed = true;
      await (await opening).removeStored(personId, attemptId);
      await reload();
      changed();
    },

    /** What the server has not acknowledged, oldest first. */
    waiting: (): readonly KeptAnswer[] =>
      [...kept.values()].filter(({ stored }) => !stored).sort((a, b) => a.givenAt - b.givenAt),
    /** How many answers are not on the server, as far as is known. */
    unsent: (): number =>
      new Set([...unwritten.keys(), ...[...kept.values()].filter(({ stored }) => !stored).map((one) => one.questionId)])
        .size,
    /** The newest answer to a question as this page knows it, kept or not. */
    answer: (questionId: string): (Pick<KeptAnswer, "response"> & Partial<KeptAnswer>) | undefined =>
      unwritten.get(questionId) ?? kept.get(questionId),
    answers: (): readonly KeptAnswer[] => [...kept.values()],
    deviceId: (): string | null => desk?.deviceId ?? null,
    handIn: (): boolean => desk?.handIn ?? false,
    /** Whether what is kept outlives the page. */
    lasting: (): boolean => lasting,
  };
}
