import type { FileRefusal, ListReading } from "@leesbewijs/domain";
import { type PeopleList, readCsv, readPeople } from "@leesbewijs/interchange";
import type { Context } from "../context.ts";

/** More rows than a school year has. */
const mostRows = 3000;

/** Reads a list as it was pasted or sent, without asking who is known. */
export async function readList(
  ctx: Context,
  { source, columns }: ListReading,
): Promise<PeopleList | { readonly refusal: FileRefusal }> {
  if (source.kind === "text") return peopleOf(readCsv(source.text), columns);
  const read = await ctx.files.readRows(Uint8Array.from(Buffer.from(source.file.bytes, "base64")));
  return read.state === "refused" ? { refusal: read.refusal } : peopleOf(read.rows, columns);
}

function peopleOf(rows: string[][], columns: ListReading["columns"]): PeopleList | { readonly refusal: FileRefusal } {
  if (rows.length === 0) return { refusal: "noText" };
  return rows.length > mostRows ? { refusal: "tooLong" } : readPeople(rows, columns);
}
