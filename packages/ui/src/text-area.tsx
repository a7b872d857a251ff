import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"textarea">, "id"> & {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  /** What is wrong with the input and what would be right. */
  readonly error?: string | undefined;
};

/** A text of several lines with its label above it, and its hint and error bound to it. */
export function TextArea({ label, hint, error, className, ...area }: Props) {
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
      <textarea
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described === "" ? undefined : described}
        className={clsx(
          "w-full min-w-0 rounded-md border-2 bg-sheet px-3 py-2 text-ink",
          error ? "border-bad" : "border-edge",
        )}
      />
    </div>
  );
}
