import { type Database, gather, statement } from "@leesbewijs/db";
import type { Actor } from "@leesbewijs/domain";
import { recent } from "../lesson/recent.ts";

/** What an attempt was made of when it was started, which never changes. */
type Made = {
  readonly schoolId: string;
  readonly assignmentId: string | null;
  readonly revisionId: string;
  readonly language: string;
  readonly level: string;
  readonly questionIds: readonly string[];
};
const made = recent<Made>(20_000);

type Asked = { readonly schoolId: string; readonly personId: string; readonly attemptId: string };
type Lists = readonly [schoolIds: readonly string[], personIds: readonly string[], attemptIds: readonly string[]];

const readAll = statement<Made & { readonly attemptId: string; readonly personId: string }, Lists>(
  "attempts-made",
  `SELECT a."id" AS "attemptId", a."personId", a."schoolId", a."assignmentId", a."revisionId", a."language", a."level",
     a."questionIds"
   FROM unnest($1::text[], $2::text[], $3::text[]) AS given("schoolId", "personId", "id")
   JOIN "Attempt" a USING ("schoolId", "personId", "id")`,
);

/** After a start nothing is known yet, and everybody answers at once. */
const readOne = gather<Asked, Made | null>({
  atOnce: 1,
  most: 40,
  name: () => null,
  ask: async (db, asked) => {
    const list = (of: keyof Asked): string[] => asked.map((one) => one[of]);
    const rows = await readAll(db, [list("schoolId"), list("personId"), list("attemptId")]);
    const found = new Map(rows.map((one) => [nameOf(one), one]));
    return asked.map((one) => found.get(nameOf(one)) ?? null);
  },
});
const nameOf = ({ schoolId, personId, attemptId }: Asked): string => `${schoolId}/${personId}/${attemptId}`;

/**
 * What an attempt of one's own is made of; null where there is none. Whether it is still there, and open, is for the
 * statement that uses it: it names the person again.
 */
export function attemptMade(db: Database, actor: Actor, attemptId: string): Promise<Made | null> {
  const asked = { schoolId: actor.schoolId, personId: actor.personId, attemptId };
  return made.get(nameOf(asked), () => readOne(db, asked));
}
