import type { Prisma } from "@leesbewijs/db";
import type { Actor, PersonId } from "@leesbewijs/domain";
import { Problem } from "./problem.ts";

/**
 * The one place that says whose rows are whose. Each function gives the `where` of what an actor may reach; what lies
 * outside is not refused but not found.
 */

/** The id of the school that holds the open lessons and the guests. */
export const openSchoolId = "open";

/** People whose answers are still there: of who was erased, and so has no account, only the scores are. */
export const hasAnswers = { user: { isNot: null } } satisfies Prisma.PersonWhereInput;

/** An attempt of one's own. */
export const ownAttempts = (actor: Actor) =>
  ({ schoolId: actor.schoolId, personId: actor.personId }) satisfies Prisma.AttemptWhereInput;

/**
 * A page that stood open may hold answers of somebody who is no longer signed in here: they are neither stored under
 * another name nor refused for good.
 *
 * @param claimed whose page it is, as the page says; nothing is checked where it does not say
 * @throws Problem `otherPerson`
 */
export function samePerson(actor: Actor, claimed: PersonId | undefined): void {
  if (claimed !== undefined && claimed !== actor.personId) throw new Problem("otherPerson");
}

/** Classes that a teacher teaches. */
export const taughtClasses = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    archivedAt: null,
    teachers: { some: { personId: actor.personId } },
  }) satisfies Prisma.ClassWhereInput;

/** Classes of a teacher that were put away: nothing of them is seen until they are brought back. */
export const archivedClasses = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    archivedAt: { not: null },
    teachers: { some: { personId: actor.personId } },
  }) satisfies Prisma.ClassWhereInput;

/** Assignments of classes that a teacher teaches. */
export const taughtAssignments = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    archivedAt: null,
    class: taughtClasses(actor),
  }) satisfies Prisma.AssignmentWhereInput;

/** Attempts at assignments of classes that a teacher teaches. */
export const taughtAttempts = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    assignment: taughtAssignments(actor),
  }) satisfies Prisma.AttemptWhereInput;

/** Assignments of classes that a student is in and that are for this student, or that this student began. */
export const ownAssignments = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    archivedAt: null,
    class: { archivedAt: null, enrolments: { some: { personId: actor.personId, state: "active" } } },
    OR: [
      { wholeClass: true },
      { students: { some: { personId: actor.personId } } },
      { attempts: { some: { personId: actor.personId } } },
    ],
  }) satisfies Prisma.AssignmentWhereInput;

type Assigned = Pick<Prisma.AssignmentGetPayload<object>, "schoolId" | "id" | "classId" | "wholeClass">;

/** The same seen from the assignment: the students of the class whom it is for. */
export const assignedStudents = ({ schoolId, id: assignmentId, classId, wholeClass }: Assigned) =>
  ({
    schoolId,
    enrolments: { some: { classId, state: "active" } },
    ...(wholeClass
      ? {}
      : { AND: { OR: [{ assigned: { some: { assignmentId } } }, { attempts: { some: { assignmentId } } }] } }),
  }) satisfies Prisma.PersonWhereInput;

/**
 * Lessons that somebody may read: the open ones, for a student those that were assigned, for staff all of the school.
 * Null stands for a visitor.
 */
export function readableLessons(actor: Actor | null): Prisma.LessonWhereInput {
  const open = { schoolId: openSchoolId };
  if (!actor || actor.role === "guest") return open;
  if (actor.role !== "student") return { OR: [open, { schoolId: actor.schoolId }] };
  const assigned = { assignments: { some: { ...ownAssignments(actor) } } };
  const practised = { attempts: { some: { ...ownAttempts(actor) } } };
  return { OR: [open, { schoolId: actor.schoolId, revisions: { some: { OR: [assigned, practised] } } }] };
}

/** What a reader keeps of lessons: highlights, places, reflections. */
export const ownReading = (actor: Actor) => ({ schoolId: actor.schoolId, personId: actor.personId });

/** Drafts that a teacher may see and change: one's own, and those that another teacher of the school shares. */
export const reachableDrafts = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    OR: [{ authorId: actor.personId }, { shared: true }],
  }) satisfies Prisma.DraftWhereInput;

/** Drafts that a teacher made: what concerns the draft as a whole is for its author. */
export const ownDrafts = (actor: Actor) =>
  ({ schoolId: actor.schoolId, authorId: actor.personId }) satisfies Prisma.DraftWhereInput;

/** People of the admin's school; guests have no school. */
export const peopleOf = (actor: Actor) =>
  ({ schoolId: actor.schoolId, role: { not: "guest" } }) satisfies Prisma.PersonWhereInput;

/** Students whose arrangements somebody may make: a teacher those of the classes, an admin all of the school. */
export const studentsOf = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    role: "student",
    ...(actor.role === "admin"
      ? {}
      : { enrolments: { some: { state: "active" as const, class: taughtClasses(actor) } } }),
  }) satisfies Prisma.PersonWhereInput;

/** Submitted attempts at assignments, over the whole school. */
export const schoolScores = (actor: Actor) =>
  ({
    schoolId: actor.schoolId,
    assignmentId: { not: null },
    submittedAt: { not: null },
  }) satisfies Prisma.AttemptWhereInput;
