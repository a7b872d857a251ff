"use client";

import { Notice } from "@leesbewijs/ui/notice";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { apiServer } from "@/outbox/api-server";
import { browserTabs } from "@/outbox/browser-tabs";
import { browserClock } from "@/outbox/clock";
import { createKeeper, type Keeper } from "@/outbox/keeper";
import { newName } from "@/outbox/new-name";
import { openStore } from "@/outbox/open-store";
import { plainClient } from "@/trpc/plain-client";

/**
 * Sends what an earlier visit left on this device, also of attempts that have been closed since: those answers come late,
 * and are kept. Says so only where there is something.
 */
export function SendLeftovers({ personId }: { readonly personId: string }) {
  const t = useTranslations("attempt.leftovers");
  const router = useRouter();
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => {
    let keepers: readonly Keeper[] = [];
    let gone = false;
    async function send(): Promise<void> {
      const store = openStore(globalThis.indexedDB, browserClock);
      const waiting = (await (await store).answers(personId)).filter(({ stored }) => !stored);
      if (gone || waiting.length === 0) return;
      setLeft(waiting.length);
      keepers = [...new Set(waiting.map(({ attemptId }) => attemptId))].map((attemptId) =>
        createKeeper({
          personId,
          attemptId,
          moments: { dueAt: null, pausedAt: null },
          server: apiServer(plainClient(), personId, attemptId),
          tabs: browserTabs(personId, attemptId),
          store,
          clock: browserClock,
          newName,
        }),
      );
      const count = (): number => keepers.reduce((sum, keeper) => sum + keeper.unsent(), 0);
      for (const keeper of keepers) {
        await keeper.start();
        keeper.subscribe(() => setLeft(count()));
      }
      setLeft(count());
      if (count() === 0) router.refresh();
    }
    void send();
    return () => {
      gone = true;
      for (const keeper of keepers) keeper.stop();
    };
  }, [personId, router]);

  return (
    <div role="status" className="empty:hidden">
      {left === null ? null : left > 0 ? (
        <Notice tone="warning" title={t("title")}>
          <p>{t("text", { count: left })}</p>
        </Notice>
      ) : (
        <Notice tone="good" title={t("sent")} />
      )}
    </div>
  );
}
