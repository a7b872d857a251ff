"use client";

import { type ReactNode, useState } from "react";
import { Button, type ButtonLook } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

type Props = {
  readonly label: ReactNode;
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  /** What will happen. */
  readonly children: ReactNode;
};

/** A button that asks first. */
export function ConfirmButton({
  label,
  title,
  confirm,
  cancel,
  look = "second",
  busy = false,
  onConfirm,
  children,
}: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} busy={busy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} closeLabel={cancel}>
        <div className="grid justify-items-start gap-4">
          {children}
          <Button
            onClick={() => {
              setOpen(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
