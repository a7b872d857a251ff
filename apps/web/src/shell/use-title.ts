import { useEffect } from "react";

/** Holds the title of the page, also against the one that the page came with, which may arrive later. Null leaves it alone. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return undefined;
    const hold = (): void => {
      if (document.title !== title) document.title = title;
    };
    hold();
    const watch = new MutationObserver(hold);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [title]);
}
