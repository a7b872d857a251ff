import clsx from "clsx";
import type { ComponentProps } from "react";

export type ButtonLook = "primary" | "second" | "quiet";

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  second: "border-edge bg-sheet text-ink hover:border-accent hover:text-accent",
  quiet: "border-transparent bg-transparent text-accent underline underline-offset-4 hover:text-accent-strong",
};

/** The look of a button, for links that lead to the next step. */
export function buttonLook(look: ButtonLook = "primary", className?: string): string {
  return clsx(
    "inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-md border-2 px-5 py-2 text-center font-semibold leading-tight no-underline aria-disabled:cursor-progress aria-disabled:opacity-75 print:hidden",
    looks[look],
    className,
  );
}

type Props = ComponentProps<"button"> & { readonly look?: ButtonLook; readonly busy?: boolean };

/** A button that stays focusable while it is busy, so that nobody loses their place. */
export function Button({ look = "primary", busy = false, type = "button", className, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={busy && type === "submit" ? "button" : type}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonLook(look, className)}
    />
  );
}
