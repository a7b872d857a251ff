import type { Database } from "@leesbewijs/db";
import { Correction } from "@leesbewijs/domain";
import type { CorrectionsInForce } from "./corrections-in-force.ts";

type Reader = {
  readonly schoolId: string;
  readonly personId: string;
  readonly revisionId: string;
  readonly language: string;
};

/** The corrections of an edition that this reader was graded by, over all assignments; the newest where there are several. */
export async function correctionsOfReader(
  db: Database,
  { schoolId, personId, revisionId, language }: Reader,
): Promise<CorrectionsInForce> {
  const rows = await db.correction.findMany({
    where: {
      schoolId,
      undoneAt: null,
      assignment: { revisionId, language, attempts: { some: { personId } } },
    },
    orderBy: [{ at: "asc" }, { number: "asc" }],
  });
  return new Map(rows.map((row) => [row.questionId, Correction.parse(row)]));
}
