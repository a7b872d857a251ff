import type { KeyboardEvent, ReactNode } from "react";

/** Options under letters, which choose them while the focus is among them: A to J, or 1 to 9. */
export function OptionGroup({
  className = "",
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    // The options keep their own keys; letters only come on top, and only from within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`lettered grid gap-2.5 ${className}`} onKeyDown={chooseByLetter}>
      {children}
    </div>
  );
}

function chooseByLetter(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const letter = /^[a-j]$/i.test(event.key) ? event.key.toLowerCase().charCodeAt(0) - 97 : null;
  const place = letter ?? (/^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1);
  const option = event.currentTarget.querySelectorAll("input")[place];
  if (!option || option.disabled) return;
  event.preventDefault();
  option.focus();
  option.click();
}
