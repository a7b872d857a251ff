/**
 * When an assignment closes for a student, in SQL, for the statement that may not ask twice: the same as `termsOf` of
 * grading says (`test/terms.test.ts` holds the two together). Reads the assignment as `s`, the student's own arrangement as
 * `o` and the standing one as `st`, each of which may be missing; null where there is no assignment.
 */
export const closesAtSql = `GREATEST(
  s."closesAt" + make_interval(mins => LEAST(1440, CEIL(
    COALESCE(st."extraTime", 0)
      * GREATEST(0, EXTRACT(EPOCH FROM s."closesAt" - s."opensAt") - s."stoodStill") / 6000))::int),
  o."closesAt", o."dueAt")`;

/** Where `closesAtSql` reads from, beside an attempt that is `a`. */
export const termsJoinSql = `
  LEFT JOIN "Assignment" s ON s."schoolId" = a."schoolId" AND s."id" = a."assignmentId"
  LEFT JOIN "Arrangement" o
    ON o."schoolId" = a."schoolId" AND o."assignmentId" = a."assignmentId" AND o."personId" = a."personId"
  LEFT JOIN "StandingArrangement" st ON st."schoolId" = a."schoolId" AND st."personId" = a."personId"`;
