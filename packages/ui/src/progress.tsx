import type { ReactNode } from "react";

type Props = { readonly label: ReactNode; readonly value: number; readonly max: number };

/** How far something is, in words and as a bar. */
export function Progress({ label, value, max }: Props) {
  return (
    <label className="grid gap-1.5">
      <span className="font-semibold">{label}</span>
      <progress className="bar" value={value} max={max} />
    </label>
  );
}
