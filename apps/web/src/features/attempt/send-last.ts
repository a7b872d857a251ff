import type { Save } from "./save-queue";

/** Hands a write to the browser, which delivers it even when the page is gone. A save holds plain JSON only. */
export function sendLast(save: Save): void {
  void fetch("/api/trpc/attempt.answer", {
    method: "POST",
    keepalive: true,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(save),
  }).catch(() => undefined);
}
