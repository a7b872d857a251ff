import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  readonly type?: "radio" | "checkbox";
  readonly label: ReactNode;
};

/** One choice as a whole row that can be pressed; the native control inside it stays what it is. */
export function RadioRow({ type = "radio", label, className, ...input }: Props) {
  return (
    <label
      className={clsx(
        "flex min-h-13 cursor-pointer items-center gap-3 rounded-md border-2 border-edge bg-sheet px-4 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-wash has-disabled:cursor-default has-focus-visible:focus-ring",
        className,
      )}
    >
      <input {...input} type={type} className="size-6 shrink-0 accent-accent focus-visible:outline-none" />
      <span className="min-w-0">{label}</span>
    </label>
  );
}
