import type { ReactNode } from "react";

/** What stands where a list would be, with the step that fills it. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-md border-2 border-dashed border-line px-5 py-6">
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}
