import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"select">, "id"> & { readonly label: ReactNode; readonly hideLabel?: boolean };

/** A native list of choices with its label. */
export function SelectField({ label, hideLabel = false, className, children, ...select }: Props) {
  const id = useId();
  return (
    <div className={clsx("grid gap-1.5", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "font-semibold"}>
        {label}
      </label>
      <select
        {...select}
        id={id}
        className="min-h-12 w-full min-w-0 rounded-md border-2 border-edge bg-sheet px-3 py-2 text-ink"
      >
        {children}
      </select>
    </div>
  );
}
