import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./prepare.mjs";

const text = readFileSync(join(root, "docs/asvs.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| V"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const idsOf = ([, ids = ""]: readonly string[]): string[] => ids.split(", ");

test("names each item of levels 1 and 2 once, with what is done about it", () => {
  const ids = rows.flatMap(idsOf);
  expect(new Set(ids).size).toBe(ids.length);
  // So many the standard has in version 5.0.0.
  expect(ids).toHaveLength(253);
  for (const id of ids) expect(id).toMatch(/^V(?:[1-9]|1[0-7])\.\d+\.\d+$/);
  for (const [, , state, what] of rows) {
    expect(state).toMatch(/^(?:test|built so|operator|not here|\*\*deviation\*\*)$/);
    expect(what).not.toBe("");
  }
});

test("names nothing that is not there, and a test wherever it says that one holds", () => {
  for (const [, ids, state, , where = ""] of rows) {
    const files = [...where.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
    for (const file of files) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    if (state !== "not here") expect([ids, files.length > 0]).toEqual([ids, true]);
    if (state === "test")
      expect([ids, files.some((file) => file.includes(".test.") || file === ".oxlintrc.json")]).toEqual([ids, true]);
  }
});

test("counts what it says that it counts", () => {
  const count = (state: string): number => rows.filter((row) => row[2] === state).flatMap(idsOf).length;
  const [away, held, built, operator, off] = ["not here", "test", "built so", "operator", "**deviation**"].map(count);
  expect(text).toContain(`${away} do not apply. Of the ${253 - (away ?? 0)} that do, ${held} are held by a test`);
  expect(text).toContain(
    `${built} by how it is built, ${operator} are for whoever runs it, and **${off} are deviations**`,
  );
});

test("has thirty direct dependencies in production, or fewer", () => {
  const manifests = ["package.json", "apps/web/package.json"].concat(
    readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`),
  );
  const names = manifests.flatMap((file) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, file), "utf8")) as { dependencies?: object };
    return Object.keys(dependencies).filter((name) => !name.startsWith("@leesbewijs/"));
  });
  expect(new Set(names).size).toBeLessThanOrEqual(30);
});
