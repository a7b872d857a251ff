import type { News, Tabs } from "./tabs";

const isNews = (data: unknown): data is News => data === "changed" || data === "submitted";

/** The other tabs at the same attempt, as far as this browser knows of them: each of the two means may be missing. */
export function browserTabs(personId: string, attemptId: string): Tabs {
  const name = `leesbewijs/${personId}/${attemptId}`;
  let channel: BroadcastChannel | null = null;
  return {
    // A channel has one origin: there is no target to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (news) => channel?.postMessage(news),
    listen(hear) {
      if (!("BroadcastChannel" in globalThis)) return () => undefined;
      const open = new BroadcastChannel(name);
      open.addEventListener("message", (event) => {
        if (isNews(event.data)) hear(event.data);
      });
      channel = open;
      return () => {
        channel = null;
        open.close();
      };
    },
    alone: (work) => ("locks" in navigator ? navigator.locks.request(name, work) : work()),
  };
}
