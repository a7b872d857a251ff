import { setTimeout as sleep } from "node:timers/promises";
import type { Question, Span } from "@leesbewijs/domain";
import { createBrowser, type ScriptedBrowser, type Tab } from "./browser.ts";
import { checkEnd, checkScreens, type Ledger } from "./check.ts";
import type { Fate } from "./network.ts";
import { type Chance, createChance } from "../traffic/chance.ts";
import { responseTo } from "../traffic/response-to.ts";
import { otherStudent, type School, student } from "./school.ts";

/** What one schedule did; it throws where a promise was broken. */
export type Outcome = {
  readonly given: number;
  readonly cuts: number;
  readonly kills: number;
  readonly expired: number;
  readonly screens: number;
  readonly met: ReadonlyMap<Fate, number>;
};

type Run = {
  readonly school: School;
  readonly chance: Chance;
  readonly attemptId: string;
  readonly questions: readonly Question[];
  /** What can be pointed at in the text. */
  readonly sentences: readonly Span[];
  readonly browsers: readonly ScriptedBrowser[];
  readonly ledger: Ledger;
  readonly count: { given: number; cuts: number; kills: number; expired: number; screens: number };
};

const steps = [
  "give",
  "give",
  "give",
  "give",
  "type",
  "cut",
  "mend",
  "kill",
  "open",
  "expire",
  "swap",
  "signIn",
  "stale",
] as const;

/**
 * Makes one attempt from start to hand-in on one or two devices while everything goes wrong that the seed says, and
 * holds the screen to the truth after every step.
 *
 * @throws Error with the seed in its message
 */
export async function playSchedule(school: School, quiz: Quiz, seed: number): Promise<Outcome> {
  const chance = createChance(seed);
  const { attemptId, questions, sentences } = await begin(school, quiz, createBrowser(school.url, "", chance));
  const count = { given: 0, cuts: 0, kills: 0, expired: 0, screens: 0 };
  const devices = chance.happens(0.25) ? 2 : 1;
  const browsers = Array.from({ length: devices }, () => createBrowser(school.url, attemptId, chance));
  const run: Run = { school, chance, attemptId, questions, sentences, browsers, ledger: new Map(), count };
  try {
    await signIn(run);
    const trouble = 0.1 + chance.next() * 0.5;
    for (const browser of browsers) {
      browser.network.trouble = trouble;
      await browser.openTab();
    }
    const length = 8 + Math.floor(chance.next() * 16);
    for (let step = 0; step < length; step += 1) {
      await take(run, chance.pick(steps), chance.pick(browsers));
      if (chance.happens(0.4)) await sleep(chance.next() * 12);
      count.screens += await checkScreens(school.db, attemptId, run.ledger);
    }
    await end(run);
    await checkEnd(school.db, attemptId, browsers, run.ledger);
  } catch (error) {
    throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    browsers.forEach((browser) => browser.close());
  }
  const met = new Map<Fate, number>();
  for (const { network } of browsers)
    for (const [fate, times] of network.met) met.set(fate, (met.get(fate) ?? 0) + times);
  return { ...count, met };
}

export type Quiz = { readonly lessonId: string; readonly quizId: string };

/** A double click on "begin": both get the same attempt. */
async function begin(school: School, quiz: Quiz, { network, client }: ScriptedBrowser) {
  network.cookie = await school.signIn(student);
  const start = () => client.attempt.start.mutate({ ...quiz, language: "nl", level: "standard", assignmentId: null });
  const [first, second] = await Promise.all([start(), start()]);
  if (first.attemptId !== second.attemptId) throw new Error("A double click began two attempts");
  const { questions, articles, level } = await client.attempt.get.query(first);
  const read = articles.find((article) => article.level === level)?.blocks ?? [];
  return {
    attemptId: first.attemptId,
    questions: questions.map(({ question }) => question),
    sentences: read.flatMap(({ number, sentences }) => (number === null ? [] : sentences)),
  };
}

async function signIn({ school, browsers }: Run): Promise<void> {
  for (const { network } of browsers) network.cookie = await school.signIn(student);
}

async function take(run: Run, step: (typeof steps)[number], browser: ScriptedBrowser): Promise<void> {
  const { chance, school, count } = run;
  const { network, tabs } = browser;
  const tab = tabs.length > 0 ? chance.pick(tabs) : null;
  switch (step) {
    case "give":
    case "type":
      return tab ? give(run, browser, tab, step === "type") : undefined;
    case "cut":
      count.cuts += 1;
      network.cut = true;
      if (chance.happens(0.5)) tabs.forEach(({ keeper }) => keeper.cutOff());
      return;
    case "mend":
      network.cut = false;
      tabs.forEach(({ keeper }) => void keeper.knock());
      return;
    case "kill":
      if (tab && chance.happens(0.5)) tab.keeper.leave();
      tab?.kill();
      count.kills += tab ? 1 : 0;
      return;
    case "open":
      if (tabs.length < 2) await browser.openTab();
      return;
    case "expire":
      count.expired += 1;
      return school.endSessions();
    case "swap":
      network.cookie = await school.signIn(otherStudent);
      return;
    case "signIn":
      network.cookie = await school.signIn(student);
      return;
    case "stale":
      return network.deliverStale();
  }
}

async function give(run: Run, browser: ScriptedBrowser, tab: Tab, typing: boolean): Promise<void> {
  const { keeper } = tab;
  const { chance, questions, ledger, sentences, count } = run;
  const question = chance.pick(questions);
  const response = () => responseTo(question, chance, (count.given += 1), sentences);
  const answer = (): Promise<void> => keeper.give(question.id, response(), 0, typing ? 350 : 0);
  // Typing and double clicks give more than one answer before the first is kept.
  const times = typing ? 4 : chance.happens(0.2) ? 2 : 1;
  await Promise.all(Array.from({ length: times }, answer));
  const kept = keeper.now().answer(question.id);
  if (!kept?.opId || !kept.sha256) throw new Error("An answer that was given is not kept");
  const given = ledger.get(browser) ?? new Map();
  ledger.set(browser, given.set(question.id, { opId: kept.opId, sha256: kept.sha256, tab }));
}

/** All is well again: the student comes back, waits, and hands in with a double click in every tab. */
async function end(run: Run): Promise<void> {
  const { browsers, chance } = run;
  for (const browser of browsers) if (chance.happens(0.3)) for (const { keeper } of browser.tabs) void keeper.handIn();
  await signIn(run);
  for (const browser of browsers) {
    browser.network.cut = false;
    browser.network.trouble = 0;
    if (browser.tabs.length === 0) await browser.openTab();
    await until("everything is sent", async () => {
      await Promise.all(browser.tabs.map(({ keeper }) => keeper.knock()));
      return browser.tabs.every(({ keeper }) => keeper.unsent() === 0);
    });
    await browser.network.deliverStale();
  }
  run.count.screens += await checkScreens(run.school.db, run.attemptId, run.ledger);
  const tabs = browsers.flatMap((browser) => browser.tabs);
  await Promise.all(tabs.flatMap(({ keeper }) => [keeper.handIn(), keeper.handIn()]));
  await until("every tab knows that it is handed in", async () => {
    await Promise.all(tabs.map(({ keeper }) => keeper.look()));
    return tabs.every(({ keeper }) => keeper.now().submitted);
  });
}

async function until(what: string, met: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 20_000;
  while (!(await met())) {
    if (Date.now() > last) throw new Error(`It never came about that ${what}`);
    await sleep(5);
  }
}
