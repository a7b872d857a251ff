"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button.tsx";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** `middle` asks something; `side` is a panel beside the page, and a sheet on a phone. */
  readonly place?: "middle" | "side";
  readonly children: ReactNode;
};

/** Where a panel fits beside the page; `dialog-side` in the stylesheet has the same width. */
const room = "(width >= 64rem)";

/** A native dialog: it keeps the focus, closes with Escape or a tap beside it and gives the focus back. */
export function Dialog({ open, onClose, title, closeLabel, place = "middle", children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    if (!open) {
      if (dialog.open) dialog.close();
      return undefined;
    }
    if (place === "middle" || !window.matchMedia(room).matches) {
      dialog.setAttribute("closedby", "any");
      if (!dialog.open) dialog.showModal();
      return undefined;
    }
    // With room beside it the page stays in use: only Escape or the button closes it, not a tap on an answer.
    dialog.setAttribute("closedby", "none");
    if (!dialog.open) dialog.show();
    const escape = (event: KeyboardEvent) => event.key === "Escape" && dialog.close();
    document.addEventListener("keydown", escape);
    return () => document.removeEventListener("keydown", escape);
  }, [open, place]);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      className={place === "side" ? "dialog-side" : "dialog-middle"}
    >
      {/* A page may have a dialog for each of its questions: what is closed weighs nothing. */}
      {open ? (
        <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-b border-line bg-paper px-5 py-3">
          <p className="font-serif text-xl font-bold wrap-break-word">{title}</p>
          <Button look="second" className="shrink-0" onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
      ) : null}
      {/* A dialog may stand in a cell of a table, whose lines are bold and do not break. */}
      <div className="px-5 py-4 text-left font-normal whitespace-normal">{children}</div>
    </dialog>
  );
}
