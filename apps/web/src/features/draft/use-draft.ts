import type { DraftChange, DraftForTeacher, Finding } from "@leesbewijs/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { plainClient } from "@/trpc/plain-client";
import { type Autosave, createAutosave, type SaveState } from "./autosave";
import { act, begin, type History, redo, undo } from "./history";

/** What can be changed of a draft, apart from the rest. */
export const changeOf = ({ title, newsDate, source, author, licence, sourceUrl, items }: DraftChange): DraftChange => ({
  title,
  newsDate,
  source,
  author,
  licence,
  sourceUrl,
  items,
});

/** A draft in a teacher's hands: changed at once, saved by itself, and every step can be undone. */
export function useDraft(initial: DraftForTeacher) {
  const client = plainClient();
  const { draftId } = initial;
  const [history, setHistory] = useState<History<DraftChange>>(() => begin(changeOf(initial)));
  const [save, setSave] = useState<SaveState>({ kind: "saved", at: initial.savedAt });
  const [checked, setChecked] = useState<{ version: number; findings: readonly Finding[] }>(initial);
  const [theirs, setTheirs] = useState<DraftForTeacher | null>(null);
  const autosave = useRef<Autosave | null>(null);
  const { present } = history;
  const known = useRef(present);

  useEffect(() => {
    const own = createAutosave({
      version: initial.version,
      savedAt: initial.savedAt,
      send: (baseVersion, change) => client.draft.update.mutate({ draftId, baseVersion, change }),
      onState: (state) => {
        setSave(state);
        if (state.kind === "conflict") void client.draft.get.query({ draftId }).then(setTheirs, () => undefined);
      },
      onSaved: ({ version, findings }) => setChecked({ version, findings }),
    });
    autosave.current = own;
    const warn = (event: BeforeUnloadEvent) => own.unsaved() && event.preventDefault();
    const now = () => void own.flush();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", now);
    return () => {
      void own.flush();
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", now);
    };
    // The first version of the page alone: everything later comes by saving.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, draftId]);

  useEffect(() => {
    if (known.current === present) return;
    known.current = present;
    autosave.current?.change(present);
  }, [present]);

  const change = useCallback(
    (part: Partial<DraftChange>, typing: string | null = null) =>
      setHistory((before) => act(before, { ...before.present, ...part }, typing)),
    [],
  );

  /** After a conflict: one of the two versions is shown and saved, and the other is one undo away. */
  function settle(keep: "mine" | "theirs"): void {
    if (!theirs) return;
    autosave.current?.resume(theirs.version);
    const other = changeOf(theirs);
    setChecked(theirs);
    setTheirs(null);
    if (keep === "theirs") {
      known.current = other;
      setHistory((before) => act(before, other));
      setSave({ kind: "saved", at: theirs.savedAt });
    } else {
      setHistory((before) => act(act(before, other), { ...before.present }));
    }
  }

  return {
    draft: present,
    findings: checked.findings,
    version: checked.version,
    save,
    /** What somebody else saved in between; null where nobody did. */
    theirs,
    settle,
    change,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
  };
}
