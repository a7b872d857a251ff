import type { Database } from "@leesbewijs/db";
import { type Actor, ClassId, type ListedRole, type ListedStudent } from "@leesbewijs/domain";
import type { Meant } from "./match-students.ts";

/**
 * Into which class of the school each student of a list comes: the one of the name that the list says, where there is
 * exactly one in use. Teachers come into none.
 */
export async function classesByName(
  db: Pick<Database, "class">,
  { schoolId }: Pick<Actor, "schoolId">,
  role: ListedRole,
  students: readonly Pick<ListedStudent, "group">[],
): Promise<Meant & { readonly noSuchClass: readonly string[] }> {
  const named = role === "student" ? [...new Set(students.map(({ group }) => group).filter((one) => one !== ""))] : [];
  const classes = await db.class.findMany({
    where: { schoolId, archivedAt: null, name: { in: named, mode: "insensitive" } },
    select: { id: true, name: true },
  });
  const idOf = (group: string): ClassId | null => {
    const found = classes.filter(({ name }) => name.toLowerCase() === group.toLowerCase());
    return role === "student" && found[0] && found.length === 1 ? ClassId.parse(found[0].id) : null;
  };
  const noSuchClass = named.filter((group) => idOf(group) === null).sort();
  return { role, classOf: ({ group }) => idOf(group), noSuchClass };
}
