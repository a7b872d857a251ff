import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Props = { readonly caption: string; readonly showCaption?: boolean; readonly children: ReactNode };

/** A table that scrolls sideways in its own frame, with the keyboard too, so that the page never does. */
export function Table({ caption, showCaption = false, children }: Props) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    <section
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="relative max-w-full overflow-x-auto rounded-md border border-line"
    >
      <table className="w-full border-collapse bg-sheet text-left text-base">
        <caption className={showCaption ? "px-3 py-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** The heading of a column or, with `scope="row"`, of a row. */
export function HeadCell({ scope = "col", className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      {...rest}
      scope={scope}
      className={clsx(
        "border-b border-line px-3 py-2 font-semibold",
        scope === "col" && "sticky top-0 bg-wash whitespace-nowrap",
        className,
      )}
    />
  );
}

export function Cell({ className, ...rest }: ComponentProps<"td">) {
  return <td {...rest} className={clsx("border-b border-line px-3 py-2", className)} />;
}
