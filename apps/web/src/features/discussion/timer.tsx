"use client";

import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";

const minutes = [1, 2, 5] as const;

const never = (): (() => void) => () => undefined;

/** Time to think or talk, for whoever wants it: it starts by hand, and nothing happens when it is over. */
export function Timer() {
  const t = useTranslations("discussion.timer");
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (endsAt === null) return;
    const tick = (): void => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [endsAt]);
  // Without script there is no time to start.
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const over = endsAt !== null && left === 0;
  if (!ready) return null;
  return (
    <section aria-label={t("title")} className="flex flex-wrap items-center gap-3">
      {endsAt === null ? (
        minutes.map((count) => (
          <Button
            key={count}
            look="second"
            onClick={() => {
              setLeft(count * 60);
              setEndsAt(Date.now() + count * 60_000);
            }}
          >
            {t("start", { count })}
          </Button>
        ))
      ) : (
        <>
          <span role="timer" className="font-serif text-4xl font-bold tabular-nums">
            {Math.floor(left / 60)}:{String(left % 60).padStart(2, "0")}
          </span>
          <Button look="second" onClick={() => setEndsAt(null)}>
            {t("stop")}
          </Button>
        </>
      )}
      <span role="status" className="text-2xl font-semibold empty:hidden">
        {over ? t("over") : ""}
      </span>
    </section>
  );
}
