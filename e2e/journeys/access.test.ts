import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "@playwright/test";
import { type Asker, asker, openTest } from "../api.ts";
import { address } from "../address.ts";

/** The student and the teacher whose things are asked for; those of the other class; and everybody else. */
const people = {
  visitor: "visitor",
  guest: "guest",
  student: "emma",
  otherStudent: "bo",
  teacher: "meester.bram",
  otherTeacher: "juf.ilse",
  admin: "beheer",
} as const;
type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];

type Things = Record<"lessonId" | "classId" | "assignmentId" | "attemptId" | "questionId" | "draftId", string>;
type Row = { readonly path: (things: Things) => string; readonly seenBy: readonly Who[] };
const open = (path: Row["path"]): Row => ({ path, seenBy: everybody });
const lesson = (rest: string): Row => open(({ lessonId }) => `/lessons/${lessonId}${rest}`);
const readers = ["guest", "student", "otherStudent"] as const;
const teachers = ["teacher", "otherTeacher"] as const;

/** Every page and who gets to see it with these things in its address. A page that is missing here fails the first test. */
const pages: Readonly<Record<string, Row>> = {
  "/": open(() => "/"),
  "/display": open(() => "/display"),
  "/join": open(() => "/join"),
  "/join/waiting": { path: () => "/join/waiting", seenBy: [] },
  "/password": { path: () => "/password", seenBy: ["student", "otherStudent", "teacher", "otherTeacher", "admin"] },
  "/receipt": open(() => "/receipt"),
  "/sign-in": open(() => "/sign-in"),
  "/sign-in/code": open(() => "/sign-in/code"),
  "/try": open(() => "/try"),
  "/lessons/[lessonId]": lesson(""),
  "/lessons/[lessonId]/activate": lesson("/activate"),
  "/lessons/[lessonId]/discuss": lesson("/discuss"),
  "/lessons/[lessonId]/read": lesson("/read"),
  "/lessons/[lessonId]/read/[part]": lesson("/read/1"),
  "/lessons/[lessonId]/reflect": lesson("/reflect"),
  "/lessons/[lessonId]/start": lesson("/start"),
  "/lessons/[lessonId]/words": lesson("/words"),
  "/attempts/[attemptId]": { path: ({ attemptId }) => `/attempts/${attemptId}`, seenBy: ["student"] },
  "/attempts/[attemptId]/[...place]": {
    path: ({ attemptId }) => `/attempts/${attemptId}/questions/1`,
    seenBy: ["student"],
  },
  "/attempts/[attemptId]/offline": { path: ({ attemptId }) => `/attempts/${attemptId}/offline`, seenBy: ["student"] },
  "/attempts/[attemptId]/result": { path: ({ attemptId }) => `/attempts/${attemptId}/result`, seenBy: ["student"] },
  "/home": { path: () => "/home", seenBy: ["student", "otherStudent"] },
  "/review": { path: () => "/review", seenBy: readers },
  "/teacher": { path: () => "/teacher", seenBy: teachers },
  "/teacher/assignments": { path: () => "/teacher/assignments", seenBy: teachers },
  "/teacher/assignments/[assignmentId]": {
    path: ({ assignmentId }) => `/teacher/assignments/${assignmentId}`,
    seenBy: ["teacher"],
  },
  "/teacher/assignments/[assignmentId]/memory": {
    path: ({ assignmentId }) => `/teacher/assignments/${assignmentId}/memory`,
    seenBy: ["teacher"],
  },
  "/teacher/attempts/[attemptId]": { path: ({ attemptId }) => `/teacher/attempts/${attemptId}`, seenBy: ["teacher"] },
  "/teacher/classes": { path: () => "/teacher/classes", seenBy: teachers },
  "/teacher/classes/[classId]": { path: ({ classId }) => `/teacher/classes/${classId}`, seenBy: ["teacher"] },
  "/teacher/drafts/[draftId]": { path: ({ draftId }) => `/teacher/drafts/${draftId}`, seenBy: ["teacher"] },
  "/teacher/drafts/new": { path: () => "/teacher/drafts/new", seenBy: teachers },
  "/teacher/lessons/[lessonId]": { path: ({ lessonId }) => `/teacher/lessons/${lessonId}`, seenBy: teachers },
  "/teacher/lessons/[lessonId]/assign": {
    path: ({ lessonId }) => `/teacher/lessons/${lessonId}/assign`,
    seenBy: teachers,
  },
  "/teacher/assignments/[assignmentId]/items": {
    path: ({ assignmentId }) => `/teacher/assignments/${assignmentId}/items`,
    seenBy: ["teacher"],
  },
  "/teacher/assignments/[assignmentId]/live": {
    path: ({ assignmentId }) => `/teacher/assignments/${assignmentId}/live`,
    seenBy: ["teacher"],
  },
  "/projector/[assignmentId]/live": {
    path: ({ assignmentId }) => `/projector/${assignmentId}/live`,
    seenBy: ["teacher"],
  },
  "/projector/[assignmentId]/discuss": {
    path: ({ assignmentId }) => `/projector/${assignmentId}/discuss`,
    seenBy: ["teacher"],
  },
  "/teacher/assignments/[assignmentId]/map": {
    path: ({ assignmentId }) => `/teacher/assignments/${assignmentId}/map`,
    seenBy: ["teacher"],
  },
  "/teacher/assignments/[assignmentId]/questions/[questionId]": {
    path: ({ assignmentId, questionId }) => `/teacher/assignments/${assignmentId}/questions/${questionId}`,
    seenBy: ["teacher"],
  },
  "/teacher/classes/[classId]/cards": {
    path: ({ classId }) => `/teacher/classes/${classId}/cards`,
    seenBy: ["teacher"],
  },
  "/teacher/classes/[classId]/list": { path: ({ classId }) => `/teacher/classes/${classId}/list`, seenBy: ["teacher"] },
  "/teacher/lessons/[lessonId]/paper": {
    path: ({ lessonId }) => `/teacher/lessons/${lessonId}/paper`,
    seenBy: teachers,
  },
  "/admin/content": { path: () => "/admin/content", seenBy: ["admin"] },
  "/admin/log": { path: () => "/admin/log", seenBy: ["admin"] },
  "/admin/scores": { path: () => "/admin/scores", seenBy: ["admin"] },
  "/admin": { path: () => "/admin", seenBy: ["admin"] },
  "/admin/people/list": { path: () => "/admin/people/list", seenBy: ["admin"] },
  "/admin/people": { path: () => "/admin/people", seenBy: ["admin"] },
};

/** Forms in which the app's own script, or a curious reader, asks for a page. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  page: {},
  data: { rsc: "1" },
  prefetch: { rsc: "1", "next-router-prefetch": "1" },
  segment: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  bypass: { "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy" },
};

let askers: Record<Who, Asker>;
let things: Things & { explanations: string[] };
test.beforeAll(async () => {
  const entries = await Promise.all(everybody.map(async (who) => [who, await asker(people[who])] as const));
  askers = Object.fromEntries(entries) as Record<Who, Asker>;
  const { teacher, student } = askers;
  const draftId = `draft-${Date.now()}`;
  const text = "Te kort voor vragen, lang genoeg voor een concept. ".repeat(12);
  const made = await openTest(teacher, student, "afterClose");
  await teacher.mutate("draft.create", { draftId, text });
  things = { ...made, draftId };
});
test.afterAll(async () => {
  for (const { context } of Object.values(askers)) await context.dispose();
});

test("every page of the app is in the table", () => {
  const app = join(import.meta.dirname, "../../apps/web/src/app");
  const found = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("page.tsx"));
  const routes = found.map((file) => {
    const parts = relative(app, join(app, dirname(file)))
      .split(sep)
      .filter((part) => !/^\(.*\)$/.test(part) && part !== "" && part !== ".");
    return `/${parts.join("/")}`;
  });
  expect(Object.keys(pages).toSorted()).toEqual(routes.toSorted());
});

test("each page is seen by those whose it is and by nobody else, in every form in which it can be asked for", async () => {
  test.setTimeout(240_000);
  const wrong: string[] = [];
  let cells = 0;
  for (const [route, { path, seenBy }] of Object.entries(pages)) {
    for (const who of everybody) {
      for (const [form, headers] of Object.entries(forms)) {
        cells += 1;
        const answer = await askers[who].context.get(path(things), { headers, maxRedirects: 0 });
        const body = await answer.text();
        // What streams may begin with 200 and end elsewhere: the page's own words decide.
        const elsewhere = /NEXT_REDIRECT|NEXT_HTTP_ERROR_FALLBACK/.test(body) || answer.status() >= 300;
        const seen = answer.status() === 200 && !elsewhere;
        const may = seenBy.includes(who);
        // A prefetch may hold less than the page; never more than its reader may see.
        const harmless = form === "prefetch" || form === "segment";
        if ((may && !seen && !harmless && !(answer.status() < 400)) || (!may && seen && !harmless)) {
          wrong.push(`${route} as ${who} (${form}): ${answer.status()}`);
        }
        if (!may && /Emma Smit/.test(body) && who !== "student" && route.includes("[attemptId]")) {
          wrong.push(`${route} as ${who} (${form}) shows a name`);
        }
      }
    }
  }
  console.log(`Pages: ${cells} cells, ${wrong.length} wrong.`);
  expect(wrong).toEqual([]);
});

test("no form of a student's pages holds a key before its feedback is due", async () => {
  test.setTimeout(240_000);
  const { student, teacher } = askers;
  const crawl = async (attemptId: string, assignmentId: string): Promise<string[]> => {
    const start = [
      "/home",
      "/review",
      `/lessons/${things.lessonId}/start?assignment=${assignmentId}`,
      `/attempts/${attemptId}`,
      `/attempts/${attemptId}/result`,
      `/attempts/${attemptId}/review`,
      `/attempts/${attemptId}/offline`,
      ...Array.from({ length: 12 }, (_, number) => `/attempts/${attemptId}/questions/${number + 1}`),
      ...Object.values(pages).flatMap(({ path, seenBy }) =>
        seenBy.includes("student") ? [path({ ...things, attemptId })] : [],
      ),
    ];
    const seen = new Set<string>();
    const queue = [...start];
    const hits: string[] = [];
    for (let path = queue.shift(); path !== undefined && seen.size < 60; path = queue.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const form of ["page", "data", "segment"]) {
        const answer = await student.context.get(path, { headers: forms[form] ?? {} });
        const said = `${JSON.stringify(answer.headers())}${await answer.text()}`;
        for (const text of things.explanations) {
          if (said.includes(text) || said.includes(JSON.stringify(text).slice(1, -1))) hits.push(`${path} (${form})`);
        }
        // Whatever a page links to is crawled too.
        if (form !== "page") continue;
        for (const [, link = ""] of said.matchAll(/href="(\/[^"#]*)/g)) {
          const own = link.replaceAll("&amp;", "&");
          if (!own.startsWith("/_next") && new URL(own, address).origin === address) queue.push(own);
        }
      }
    }
    console.log(`Crawled ${seen.size} addresses in three forms: ${hits.length} keys.`);
    return hits;
  };
  expect(things.explanations.length).toBeGreaterThan(5);
  expect(await crawl(things.attemptId, things.assignmentId)).toEqual([]);
  await student.mutate("attempt.submit", { attemptId: things.attemptId });
  expect(await crawl(things.attemptId, things.assignmentId)).toEqual([]);
  // The crawl finds what is there: a test that explains itself after handing in.
  const told = await openTest(teacher, student, "afterSubmit");
  await student.mutate("attempt.submit", { attemptId: told.attemptId });
  expect((await crawl(told.attemptId, told.assignmentId)).length).toBeGreaterThan(0);
});

test("no map of the scripts is served, and no action of the framework answers", async () => {
  const { context } = askers.visitor;
  const page = await (await context.get("/sign-in")).text();
  const scripts = [...page.matchAll(/src="(\/_next\/static\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  expect(scripts.length).toBeGreaterThan(0);
  for (const path of scripts.slice(0, 5)) expect((await context.get(`${path}.map`)).status()).toBe(404);
  const action = await context.post("/", { headers: { "next-action": "0".repeat(42) }, multipart: { 0: "[]" } });
  expect(action.status()).toBeGreaterThanOrEqual(400);
  expect(await action.text()).not.toMatch(/at .*\.js:\d+|node_modules/);
});
