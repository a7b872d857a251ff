import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { bin, root } from "./prepare.mjs";

const read = (path: string): Record<string, never> => JSON.parse(readFileSync(join(root, path), "utf8"));
const planted: string[] = [];
afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true });
});

/** What lint says of a file with this text at this place; the file is there for a moment only. */
function lint(path: string, text: string): string {
  const file = join(root, path);
  planted.push(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    return execFileSync(bin("oxlint"), [file], { cwd: root, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** One import that each room may not make, and the reason that lint must give. */
const forbidden = [
  ["packages/domain/src/planted.ts", "@leesbewijs/db", "domain imports zod alone"],
  ["packages/grading/src/planted.ts", "@leesbewijs/content", "pure packages import domain alone"],
  ["packages/interchange/src/planted.ts", "@leesbewijs/db", "pure packages import domain alone"],
  ["packages/paper/src/planted.ts", "@leesbewijs/api", "pure packages import domain alone"],
  ["packages/language/src/planted.ts", "node:fs", "pure packages import domain alone"],
  ["packages/content/src/planted.ts", "@leesbewijs/grading", "content imports domain and language alone"],
  ["packages/db/src/planted.ts", "@leesbewijs/api", "db imports domain alone"],
  ["packages/api/src/lesson/planted.ts", "next/headers", "the API knows no screen"],
  ["packages/api/src/lesson/planted.ts", "better-auth", "sign-in goes through packages/api/src/auth"],
  ["packages/ui/src/planted.tsx", "@leesbewijs/domain", "ui knows no domain"],
  ["apps/web/src/app/planted.tsx", "@leesbewijs/db", "the app asks the API"],
  [
    "apps/web/src/features/quiz/planted.tsx",
    "@/features/lesson/lesson-steps",
    "a feature does not import another feature",
  ],
  ["apps/web/src/features/quiz/planted.tsx", "@/trpc/server", "features know the domain"],
  ["e2e/journeys/planted.ts", "@leesbewijs/api", "journeys use the app as people do"],
] as const;

test.each(forbidden)("lint keeps %s from importing %s", (path, module, reason) => {
  expect(lint(path, `import { x } from "${module}";\nexport const y = x;\n`)).toContain(reason);
});

test("lint keeps clock and chance out of pure packages, and files from growing without end", () => {
  expect(lint("packages/grading/src/planted.ts", "export const now = (): number => Date.now();\n")).toContain(
    "time is an argument",
  );
  expect(lint("packages/content/src/planted.ts", "export const luck = (): number => Math.random();\n")).toContain(
    "chance is an argument",
  );
  const long = Array.from({ length: 301 }, (_, i) => `export const x${i} = ${i};`).join("\n");
  expect(lint("packages/api/src/planted.ts", long)).toContain("max-lines");
});

test("lint finds circles of imports", () => {
  const there = join(root, "packages/api/src/planted-b.ts");
  planted.push(there);
  writeFileSync(there, 'import { a } from "./planted-a.ts";\nexport const b = (): unknown => a;\n');
  expect(
    lint("packages/api/src/planted-a.ts", 'import { b } from "./planted-b.ts";\nexport const a = (): unknown => b;\n'),
  ).toContain("no-cycle");
});

test("every package is type-checked and tested: turbo skips a script that is missing without a word", () => {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`);
  for (const file of [...packages, "apps/web/package.json", "e2e/package.json"]) {
    const { scripts } = read(file) as unknown as { scripts: Record<string, string> };
    expect([file, Object.keys(scripts)]).toEqual([file, expect.arrayContaining(["typecheck", "test"])]);
  }
});

/** Every key of a tree of messages, as a path. */
const keysOf = (tree: Record<string, unknown>, path = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysOf(value as Record<string, unknown>, `${path}${key}.`),
  );

test("the interface says everything in Dutch and in English", () => {
  const [dutch, english] = ["nl", "en"].map((locale) => read(`apps/web/messages/${locale}.json`));
  expect(keysOf(english!).sort()).toEqual(keysOf(dutch!).sort());
});
