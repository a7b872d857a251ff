/** How a person's rows are found in a table: SQL in which $1 is the school and $2 the person. */
export const own = `"schoolId" = $1 AND "personId" = $2`;

/**
 * What becomes of the rows when a person is erased. `remove`: they go. `keep`: they stay, and name nobody once the name is
 * gone, so that the figures of a class remain what they were. `blank`: the listed columns are emptied.
 */
type Erasing = "remove" | "keep" | { readonly blank: Readonly<Record<string, string>> };
/** One table of the map. */
export type PersonalTable = {
  readonly rows: string;
  readonly why: string;
  /** What a person gets to see of it. */
  readonly columns: readonly string[];
  /** Of the person, and of no use to anybody but the machine: secrets above all. Never in an export. */
  readonly withheld: readonly string[];
  readonly erasing: Erasing;
  /** How long it is kept, as the privacy page says it. */
  readonly kept: string;
};

/** How long most is kept. */
export const school = "until the school erases the person, or two years after deactivation";
