/** Takes white space off cells, and the rows after the last one with anything in it. Blank rows between stay, so that rows keep their numbers. */
export function tidyRows(rows: readonly (readonly string[])[]): string[][] {
  const tidy = rows.map((row) => row.map((cell) => cell.trim()));
  while (tidy.length > 0 && tidy.at(-1)?.every((cell) => cell === "")) tidy.pop();
  return tidy;
}
