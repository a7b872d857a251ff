import type { DraftChange, Finding } from "@leesbewijs/domain";
import { problemCode } from "@/shell/problem-code";

export type Saved = { readonly version: number; readonly savedAt: Date; readonly findings: readonly Finding[] };
export type SaveState =
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  /** Not reached; it is tried again by itself. */
  | { readonly kind: "retrying" }
  /** Somebody else saved in between: a person has to decide. */
  | { readonly kind: "conflict" }
  | { readonly kind: "refused"; readonly error: unknown };

type Settings = {
  readonly version: number;
  readonly savedAt: Date;
  readonly send: (baseVersion: number, change: DraftChange) => Promise<Saved>;
  readonly onState: (state: SaveState) => void;
  readonly onSaved: (saved: Saved) => void;
  /** Milliseconds of rest before a change is sent, and before a failed send is tried again. */
  readonly rest?: number;
  readonly patience?: number;
};

/** Sends what a draft has become, one save at a time and always the newest. It says "saved" only of what the server has. */
export function createAutosave({ send, onState, onSaved, rest = 700, patience = 4000, ...start }: Settings) {
  let { version } = start;
  let pending: DraftChange | null = null;
  let sending = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (sending || stopped || pending === null) return;
    const change = pending;
    pending = null;
    sending = true;
    onState({ kind: "saving" });
    try {
      const saved = await send(version, change);
      version = saved.version;
      sending = false;
      onSaved(saved);
      if (pending === null) onState({ kind: "saved", at: saved.savedAt });
      else later(0);
    } catch (error) {
      sending = false;
      fail(error, change);
    }
  }

  function fail(error: unknown, change: DraftChange): void {
    pending ??= change;
    const code = problemCode(error);
    if (code === "offline" || code === "busy" || code === "unexpected" || code === "tooOften") {
      onState({ kind: "retrying" });
      later(patience);
    } else if (code === "staleVersion") {
      stopped = true;
      onState({ kind: "conflict" });
    } else {
      onState({ kind: "refused", error });
    }
  }

  return {
    /** Notes what the draft is now; it is sent after a moment of rest. */
    change(next: DraftChange): void {
      pending = next;
      if (stopped) return;
      if (!sending) onState({ kind: "waiting" });
      later(rest);
    },
    flush,
    /** Goes on after a conflict: what is noted next is saved on top of that version. */
    resume(from: number): void {
      version = from;
      stopped = false;
      pending = null;
    },
    /** Is there anything that the server does not have? */
    unsaved: (): boolean => sending || pending !== null,
    version: (): number => version,
    stop(): void {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

export type Autosave = ReturnType<typeof createAutosave>;
