import type { PersonField } from "@leesbewijs/domain";
import { columnOf } from "./column-of.ts";
import { readName, splitFamily, type Name } from "./read-name.ts";

export type ListedPerson = Name & {
  /** The row of the list, counted from 1 with its head. */
  readonly line: number;
  readonly number: string;
  readonly username: string;
  readonly group: string;
  readonly cells: readonly string[];
};
export type RejectedRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reason: "noName" | "twice" | "badNumber";
};
export type PeopleList = {
  /** The columns with what stands in their head, and what they were taken for. */
  readonly columns: readonly { readonly header: string; readonly sample: string; readonly field: PersonField | null }[];
  readonly hasHead: boolean;
  readonly people: readonly ListedPerson[];
  readonly rejected: readonly RejectedRow[];
};

/**
 * Reads the people of a list. Without a head a list of one column is one of names, and one of more columns has to be told.
 *
 * @param told what each column holds, where somebody said so
 */
export function readPeople(table: readonly (readonly string[])[], told?: readonly (PersonField | null)[]): PeopleList {
  const headAt = Math.max(
    0,
    table.findIndex((row) => row.some((cell) => cell !== "")),
  );
  const first = table[headAt] ?? [];
  const width = Math.max(0, ...table.map((row) => row.length));
  const guessed = Array.from({ length: width }, (_, at) => columnOf(first[at] ?? ""));
  const hasHead = guessed.some((field) => field !== null);
  const fields = told ?? (hasHead ? guessed : width === 1 ? ["name" as const] : guessed);
  const rows = table
    .map((cells, at) => ({ cells, line: at + 1 }))
    .slice(hasHead ? headAt + 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const columns = Array.from({ length: width }, (_, at) => ({
    header: hasHead ? (first[at] ?? "") : "",
    sample: rows.find(({ cells }) => (cells[at] ?? "") !== "")?.cells[at] ?? "",
    field: fields[at] ?? null,
  }));
  const people: ListedPerson[] = [];
  const rejected: RejectedRow[] = [];
  const seen = new Set<string>();
  for (const { cells, line } of rows) {
    const person = readRow(cells, fields, line);
    const keys = keysOf(person);
    const reason = fault(
      person,
      keys.some((key) => seen.has(key)),
    );
    if (reason !== null) rejected.push({ line, cells, reason });
    else people.push(person);
    for (const key of keys) seen.add(key);
  }
  return { columns, hasHead, people, rejected };
}

function readRow(cells: readonly string[], fields: readonly (PersonField | null)[], line: number): ListedPerson {
  const cell = (field: PersonField): string =>
    fields.flatMap((one, at) => (one === field ? [tidy(cells[at] ?? "")] : [])).find((text) => text !== "") ?? "";
  const apart = splitFamily({
    givenName: cell("givenName"),
    namePrefix: cell("namePrefix"),
    familyName: cell("familyName"),
  });
  const whole = cell("name");
  const name = whole !== "" && apart.familyName === "" && apart.givenName === "" ? readName(whole) : apart;
  const username = cell("username") || (cell("email").split("@", 1)[0] ?? "");
  return { line, cells, ...name, number: cell("number"), username: username.toLowerCase(), group: cell("group") };
}

/** The same number, the same sign-in name, or, where there is neither, the same name. */
function keysOf({ number, username, group, givenName, namePrefix, familyName }: ListedPerson): string[] {
  const own = [number && `number ${number}`, username && `username ${username}`].filter(Boolean);
  return own.length > 0 ? own : [`name ${[group, givenName, namePrefix, familyName].join(" ").toLowerCase()}`];
}

function fault({ givenName, familyName, number }: ListedPerson, twice: boolean): RejectedRow["reason"] | null {
  if (givenName === "" && familyName === "") return "noName";
  if (number !== "" && !/^[\p{L}\p{N}._-]{1,30}$/u.test(number)) return "badNumber";
  return twice ? "twice" : null;
}

/** Spaces made one, control characters left out: a cell is a line. */
const tidy = (text: string): string => text.replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim().slice(0, 80);
