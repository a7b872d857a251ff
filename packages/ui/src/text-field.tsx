import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"input">, "id"> & {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  /** What is wrong with the input and what would be right. */
  readonly error?: string | undefined;
  /** A control at the end of the field, such as a switch that shows a password. */
  readonly end?: ReactNode;
};

/** One line of text with its label above it, and its hint and error bound to it. */
export function TextField({ label, hint, error, end, className, ...input }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={clsx("grid gap-1.5", className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-base text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="font-semibold text-bad">
          {error}
        </p>
      ) : null}
      <div className="flex gap-2">
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described === "" ? undefined : described}
          className={clsx(
            "min-h-12 w-full min-w-0 rounded-md border-2 bg-sheet px-3 py-2 text-ink",
            error ? "border-bad" : "border-edge",
          )}
        />
        {end}
      </div>
    </div>
  );
}
