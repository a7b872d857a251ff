import { useEffect, useState } from "react";
import { useVisible } from "./use-visible";

export type Handlers<Value> = {
  readonly onData: (value: Value) => void;
  readonly onError: () => void;
  readonly onComplete: () => void;
  readonly onConnectionStateChange: (state: { readonly state: string }) => void;
};
type Follow<Value> = (handlers: Handlers<Value>) => { readonly unsubscribe: () => void };

/** A stream that was refused or ended is tried again after so many milliseconds; one that broke comes back by itself. */
const pause = 10_000;

/**
 * Follows a stream for as long as the page is seen. Returns whether it is telling: where it is not, ask.
 *
 * @param follow the same function as long as the same is followed
 */
export function useStream<Value>(follow: Follow<Value>, tell: (value: Value) => void): boolean {
  const visible = useVisible();
  const [telling, setTelling] = useState(false);
  useEffect(() => {
    if (!visible) return;
    let again: ReturnType<typeof setTimeout> | undefined;
    let leave = (): void => undefined;
    const over = (): void => {
      setTelling(false);
      clearTimeout(again);
      again = setTimeout(begin, pause);
    };
    function begin(): void {
      const followed = follow({
        onData: (value) => {
          setTelling(true);
          tell(value);
        },
        onError: over,
        onComplete: over,
        onConnectionStateChange: ({ state }) => {
          if (state === "connecting") setTelling(false);
        },
      });
      leave = () => followed.unsubscribe();
    }
    begin();
    return () => {
      // Leaving ends it too, after which nothing has to begin again.
      leave();
      clearTimeout(again);
      setTelling(false);
    };
  }, [visible, follow, tell]);
  return telling;
}
