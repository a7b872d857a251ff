import { readFileSync } from "node:fs";

/** The lines of one of our own lists, cut at semicolons; lines that begin with "#" are left out. */
export function readList(name: string): string[][] {
  const text = readFileSync(new URL(`lists/${name}.txt`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(";").map((field) => field.trim()));
}

/** The names in a field: none for "-". */
export function namesOf(field = ""): string[] {
  return field === "" || field === "-" ? [] : field.split(",").map((name) => name.trim());
}
