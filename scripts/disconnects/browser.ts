import type { AppRouter } from "@leesbewijs/api";
import { codec } from "@leesbewijs/api/wire";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { IDBFactory } from "fake-indexeddb";
import { apiServer } from "../../apps/web/src/outbox/api-server";
import type { Clock } from "../../apps/web/src/outbox/clock";
import { createKeeper, type Keeper } from "../../apps/web/src/outbox/keeper";
import { newName } from "../../apps/web/src/outbox/new-name";
import { openStore } from "../../apps/web/src/outbox/open-store";
import type { Store } from "../../apps/web/src/outbox/store";
import type { News, Tabs } from "../../apps/web/src/outbox/tabs";
import type { Chance } from "../traffic/chance.ts";
import { createNetwork, type Network } from "./network.ts";
import { student } from "./school.ts";

export type Tab = { readonly keeper: Keeper; readonly kill: () => void };

/** One browser: its database, its network and its tabs, of which any can be killed without notice. */
export type ScriptedBrowser = {
  readonly network: Network;
  readonly client: TRPCClient<AppRouter>;
  readonly tabs: Tab[];
  readonly openTab: () => Promise<Tab>;
  /** What the browser's database holds. */
  readonly kept: () => Promise<number>;
  readonly close: () => void;
};

/** Pauses of the sender pass this many times faster than they would for a student. */
const haste = 100;

export function createBrowser(url: string, attemptId: string, chance: Chance): ScriptedBrowser {
  const factory = new IDBFactory();
  const network = createNetwork(chance);
  const client = createTRPCClient<AppRouter>({
    links: [httpLink({ url, transformer: codec, fetch: network.fetch as never })],
  });
  const clock: Clock = {
    now: () => Date.now(),
    chance: chance.next,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds / haste);
      return () => clearTimeout(timer);
    },
  };
  const patient: Clock = { ...clock, after: () => () => undefined };
  const shared = createTabs();
  const open = (): Promise<Store> => openStore(factory, patient);
  const tabs: Tab[] = [];

  async function openTab(): Promise<Tab> {
    const life = { over: false };
    const keeper = createKeeper({
      personId: student,
      attemptId,
      moments: { dueAt: null, pausedAt: null },
      server: apiServer(client, student, attemptId),
      tabs: shared.tab(life),
      store: open().then((store) => mortal(store, life)),
      clock,
      newName,
    });
    const tab: Tab = {
      keeper,
      kill() {
        life.over = true;
        keeper.stop();
        tabs.splice(tabs.indexOf(tab), 1);
        shared.release();
      },
    };
    tabs.push(tab);
    await keeper.start();
    return tab;
  }
  return {
    network,
    client,
    tabs,
    openTab,
    kept: async () => (await (await open()).answers(student)).length,
    close: () => tabs.slice().forEach((tab) => tab.kill()),
  };
}

type Life = { over: boolean };

/** Nothing that a killed tab began goes on: whatever it waits for never comes. */
function mortal(store: Store, life: Life): Store {
  const living = async <T>(work: () => Promise<T>): Promise<T> => {
    if (life.over) await never;
    const value = await work();
    if (life.over) await never;
    return value;
  };
  return {
    lasting: store.lasting,
    answers: (...what) => living(() => store.answers(...what)),
    changeAnswer: (...what) => living(() => store.changeAnswer(...what)),
    changeDesk: (...what) => living(() => store.changeDesk(...what)),
    removeStored: (...what) => living(() => store.removeStored(...what)),
  };
}

const never = new Promise<never>(() => undefined);

/** What tabs of one browser share: the channel, and the lock, which a killed tab gives back. */
function createTabs() {
  const ears = new Set<{ life: Life; hear: (news: News) => void }>();
  let queue: { life: Life; begin: () => void }[] = [];
  let holder: Life | null = null;
  function release(): void {
    if (holder && !holder.over) return;
    queue = queue.filter(({ life }) => !life.over);
    const next = queue.shift();
    holder = next?.life ?? null;
    next?.begin();
  }
  const tab = (life: Life): Tabs => ({
    tell(news) {
      if (life.over) return;
      for (const ear of ears) if (ear.life !== life) setImmediate(() => ear.life.over || ear.hear(news));
    },
    listen(hear) {
      const ear = { life, hear };
      ears.add(ear);
      return () => ears.delete(ear);
    },
    async alone(work) {
      await new Promise<void>((begin) => {
        queue.push({ life, begin });
        if (!holder) release();
      });
      try {
        await work();
      } finally {
        if (!life.over) {
          holder = null;
          release();
        }
      }
    },
  });
  return { tab, release };
}
