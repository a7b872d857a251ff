/** How a person's rows are found in a table: SQL in which $1 is the school and $2 the person. */
const own = `"schoolId" = $1 AND "personId" = $2`;
const account = `"userId" IN (SELECT "id" FROM "AuthUser" WHERE ${own})`;
const ofAttempt = `"schoolId" = $1 AND "attemptId" IN (SELECT "id" FROM "Attempt" WHERE ${own})`;
const ofCard = `"schoolId" = $1 AND "cardId" IN (SELECT "id" FROM "ReviewCard" WHERE ${own})`;

/**
 * What becomes of the rows when a person is erased. `remove`: they go. `keep`: they stay, and name nobody once the name is
 * gone, so that the figures of a class remain what they were. `blank`: the listed columns are emptied.
 */
type Erasing = "remove" | "keep" | { readonly blank: Readonly<Record<string, string>> };
type PersonalTable = {
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

const school = "until the school erases the person, or two years after deactivation";

/**
 * The one map of everything that is kept about people, column by column. Export, erasing, retention and the privacy page
 * are made from it. A column that is in neither list here, nor in a table of `impersonal` (`impersonal-data.ts`), fails a test.
 */
export const personalData: Readonly<Record<string, PersonalTable>> = {
  Person: {
    rows: `"schoolId" = $1 AND "id" = $2`,
    why: "to know who works in the school, and as what",
    columns: [
      "id", "role", "state", "username", "displayName", "number", "givenName", "namePrefix", "familyName", "createdAt",
      "lastSeenAt", "reviewOff",
    ], // prettier-ignore
    withheld: ["schoolId"],
    erasing: {
      blank: {
        displayName: `'–'`,
        username: `'gone-' || substr(md5("id"), 1, 12)`,
        number: "NULL",
        givenName: "NULL",
        namePrefix: "NULL",
        familyName: "NULL",
        state: `'deactivated'`,
        lastSeenAt: "NULL",
      },
    },
    kept: school,
  },
  AuthUser: {
    rows: own,
    why: "to sign in",
    columns: ["createdAt", "updatedAt"],
    withheld: ["id", "email", "emailVerified", "name", "image", "schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  AuthSession: {
    rows: account,
    why: "to stay signed in",
    columns: ["createdAt", "updatedAt", "expiresAt", "ipAddress", "userAgent"],
    withheld: ["id", "token", "userId"],
    erasing: "remove",
    kept: "12 hours at most, 30 days for a guest",
  },
  AuthAccount: {
    rows: account,
    why: "to check the password",
    columns: ["createdAt", "updatedAt"],
    withheld: [
      "id", "accountId", "providerId", "userId", "accessToken", "refreshToken", "idToken",
      "accessTokenExpiresAt", "refreshTokenExpiresAt", "scope", "password",
    ], // prettier-ignore
    erasing: "remove",
    kept: school,
  },
  Teaching: {
    rows: own,
    why: "to know whose classes are whose",
    columns: ["classId"],
    withheld: ["schoolId", "personId"],
    erasing: "keep",
    kept: "as long as the class",
  },
  Enrolment: {
    rows: own,
    why: "to know who is in which class",
    columns: ["classId", "state", "createdAt"],
    withheld: ["schoolId", "personId"],
    erasing: "keep",
    kept: "as long as the class",
  },
  Draft: {
    rows: `"schoolId" = $1 AND "authorId" = $2`,
    why: "lessons in the making belong to the school",
    columns: ["id", "title", "language", "shared", "createdAt", "savedAt", "removedAt", "body"],
    withheld: ["schoolId", "authorId", "version", "lessonId", "publishedVersion", "chosen", "failing"],
    erasing: "keep",
    kept: "as long as the school",
  },
  DraftVersion: {
    rows: `"schoolId" = $1 AND "draftId" IN (SELECT "id" FROM "Draft" WHERE "schoolId" = $1 AND "authorId" = $2)`,
    why: "to go back to an earlier state of a lesson in the making",
    columns: ["draftId", "version", "because", "title", "savedAt", "body"],
    withheld: ["schoolId", "chosen"],
    erasing: "keep",
    kept: "as long as the draft",
  },
  Attempt: {
    rows: own,
    why: "to give feedback and a score",
    columns: [
      "id", "assignmentId", "quizId", "language", "level", "mode", "number", "startedAt", "submittedAt", "late", "redoOf",
      "receipt", "gatheredAt",
    ], // prettier-ignore
    withheld: ["schoolId", "personId", "revisionId", "seed", "questionIds"],
    erasing: { blank: { receipt: "NULL" } },
    kept: school,
  },
  Answer: {
    rows: ofAttempt,
    why: "to give feedback and a score",
    columns: ["attemptId", "questionId", "version", "response", "receivedAt", "checkedAt"],
    withheld: ["schoolId", "opId", "sha256", "deviceId", "sequences"],
    erasing: "remove",
    kept: school,
  },
  AnswerEvent: {
    rows: ofAttempt,
    why: "so that no answer is lost or changed unseen",
    columns: ["attemptId", "questionId", "response", "state", "receivedAt", "claimedAt", "sequence"],
    withheld: ["schoolId", "opId", "baseVersion", "sha256", "deviceId"],
    erasing: "remove",
    kept: school,
  },
  Score: {
    rows: ofAttempt,
    why: "the outcome of a quiz",
    columns: ["attemptId", "points", "possible", "share", "gradedAt"],
    withheld: ["schoolId"],
    erasing: "keep",
    kept: "as long as the class, without a name once the person is erased",
  },
  QuestionScore: {
    rows: ofAttempt,
    why: "the outcome of each question",
    columns: ["attemptId", "questionId", "verdict", "points", "possible", "proved"],
    withheld: ["schoolId"],
    erasing: "keep",
    kept: "as long as the class, without a name once the person is erased",
  },
  GroupMember: {
    rows: own,
    why: "to set something for some of a class at once",
    columns: ["groupId"],
    withheld: ["schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  AssignedStudent: {
    rows: own,
    why: "to know what was set for somebody where it is not for the whole class",
    columns: ["assignmentId"],
    withheld: ["schoolId", "personId"],
    erasing: "keep",
    kept: "as long as the class",
  },
  Arrangement: {
    rows: own,
    why: "moments and tries that somebody has at one assignment; not what for",
    columns: ["assignmentId", "opensAt", "dueAt", "closesAt", "extraTries", "byId", "savedAt"],
    withheld: ["schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  StandingArrangement: {
    rows: own,
    why: "extra time and tries that somebody has at every assignment; not what for",
    columns: ["extraTime", "extraTries", "byId", "savedAt"],
    withheld: ["schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  SeenScore: {
    rows: ofAttempt,
    why: "to say that a score was changed",
    columns: ["attemptId", "points", "possible", "since"],
    withheld: ["schoolId"],
    erasing: "keep",
    kept: "as long as the class, without a name once the person is erased",
  },
  PointOverride: {
    rows: ofAttempt,
    why: "points that a teacher gave by hand, and why",
    columns: ["id", "attemptId", "questionId", "number", "points", "reason", "byId", "at", "undoneById", "undoneAt"],
    withheld: ["schoolId"],
    erasing: { blank: { reason: `'–'` } },
    kept: "as long as the class, without a name once the person is erased",
  },
  WorkNote: {
    rows: own,
    why: "what a teacher noted with somebody's work",
    columns: ["assignmentId", "comment", "excused", "byId", "savedAt"],
    withheld: ["schoolId", "personId"],
    erasing: { blank: { comment: "''" } },
    kept: school,
  },
  Correction: {
    rows: `"schoolId" = $1 AND ("byId" = $2 OR "undoneById" = $2)`,
    why: "a teacher's correction of a question, which every score of it follows",
    columns: ["id", "assignmentId", "questionId", "number", "ruling", "reason", "byId", "at", "undoneById", "undoneAt"],
    withheld: ["schoolId"],
    erasing: "keep",
    kept: "as long as the class",
  },
  QuestionFlag: {
    rows: ofAttempt,
    why: "to tell the teacher that a question may be wrong",
    columns: ["attemptId", "questionId", "reason", "text", "response", "flaggedAt", "withdrawnAt", "handledAt"],
    withheld: ["schoolId"],
    erasing: "remove",
    kept: school,
  },
  ReadingSettings: {
    rows: own,
    why: "to show texts as somebody likes them",
    columns: ["body"],
    withheld: ["schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  ReadingPlace: {
    rows: own,
    why: "to go on where somebody was",
    columns: ["lessonId", "body", "savedAt"],
    withheld: ["schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  Highlight: {
    rows: own,
    why: "notes on a text",
    columns: ["id", "lessonId", "language", "level", "start", "end", "quote", "note", "savedAt"],
    withheld: ["schoolId", "personId"],
    erasing: "remove",
    kept: school,
  },
  Reflection: {
    rows: own,
    why: "what somebody looked back with",
    columns: ["lessonId", "knew", "learned", "wonder", "confidence", "shared", "savedAt"],
    withheld: ["schoolId", "personId", "version"],
    erasing: "remove",
    kept: school,
  },
  ReviewCard: {
    rows: own,
    why: "to ask again what was missed",
    columns: ["id", "language", "sentence", "level", "missedIds", "dueAt", "reviewedAt", "reps", "lapses"],
    withheld: ["schoolId", "personId", "revisionId", "stability", "difficulty"],
    erasing: "remove",
    kept: school,
  },
  ReviewAnswer: {
    rows: ofCard,
    why: "to know what is remembered",
    columns: ["cardId", "questionId", "turn", "response", "verdict", "answeredAt"],
    withheld: ["schoolId", "opId"],
    erasing: "remove",
    kept: school,
  },
  AuditEntry: {
    rows: `"schoolId" = $1 AND ("actorId" = $2 OR "subjectId" = $2)`,
    why: "to show who did what; it names people by their id alone",
    columns: ["at", "actorId", "action", "subject", "subjectId", "details"],
    withheld: ["schoolId", "id"],
    erasing: "keep",
    kept: "as long as the school; nobody can change it",
  },
};
