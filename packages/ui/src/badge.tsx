import clsx from "clsx";
import type { ReactNode } from "react";

export type BadgeTone = "plain" | "info" | "good" | "warning" | "bad";

const tones: Readonly<Record<BadgeTone, string>> = {
  plain: "border-edge text-soft",
  info: "border-accent text-accent",
  good: "border-good text-good",
  warning: "border-warn text-warn",
  bad: "border-bad text-bad",
};

/** A word or two that name a state. */
export function Badge({ tone = "plain", children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-base leading-snug font-medium",
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
