import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type NoticeTone = "info" | "good" | "warning" | "bad";

const tones: Readonly<Record<NoticeTone, { box: string; icon: IconName; mark: string }>> = {
  info: { box: "border-accent bg-wash", icon: "info", mark: "text-accent" },
  good: { box: "border-good bg-good-wash", icon: "check", mark: "text-good" },
  warning: { box: "border-warn bg-warn-wash", icon: "warning", mark: "text-warn" },
  bad: { box: "border-bad bg-bad-wash", icon: "cross", mark: "text-bad" },
};

type Props = Omit<ComponentProps<"div">, "title"> & { readonly tone?: NoticeTone; readonly title?: ReactNode };

/** Something that a reader should know now: a drawing and words, and never a colour alone. */
export function Notice({ tone = "info", title, children, className, ...rest }: Props) {
  const look = tones[tone];
  return (
    <div {...rest} className={clsx("flex gap-3 rounded-md border-l-4 px-4 py-3", look.box, className)}>
      <Icon name={look.icon} className={clsx("mt-0.5 size-6", look.mark)} />
      <div className="grid min-w-0 gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
