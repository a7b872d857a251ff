import type { ListReading } from "@leesbewijs/domain";
import type { PeopleList } from "@leesbewijs/interchange";
import type { Match } from "./match-students.ts";
import { rejectedCsv } from "./rejected-csv.ts";

type Looked = {
  readonly list: PeopleList;
  readonly language: ListReading["language"];
  readonly wanted: PeopleList["people"];
  readonly matches: readonly Match[];
};

/** What the rows of a list would come to, and which of them are not taken and why. */
export function previewOf({ list, language, wanted, matches }: Looked) {
  const placed = matches.map((match, at) => ({
    ...match,
    line: wanted[at]?.line ?? 0,
    cells: wanted[at]?.cells ?? [],
  }));
  const rejected = [...list.rejected, ...placed.filter((match) => match.state === "rejected")].sort(
    (one, other) => one.line - other.line,
  );
  return {
    state: "read",
    columns: list.columns,
    rows: placed.filter(({ state }) => state !== "rejected"),
    rejected: rejected.map(({ line, cells, reason }) => ({ line, reason, text: cells.filter(Boolean).join(" · ") })),
    rejectedCsv: rejectedCsv(
      list.columns.map(({ header }) => header),
      rejected,
      language,
    ),
  } as const;
}
