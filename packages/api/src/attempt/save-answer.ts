import { type Database, gather, statement } from "@leesbewijs/db";
import { graceSeconds } from "./finalise-overdue.ts";
import { closesAtSql, termsJoinSql } from "./terms-sql.ts";

type Save = {
  readonly schoolId: string;
  readonly personId: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly opId: string;
  readonly baseVersion: number;
  /** The response as JSON text. */
  readonly text: string;
  readonly sha256: string;
  readonly receivedAt: Date;
  /** Null for a sender that does not name itself. */
  readonly deviceId: string | null;
  readonly sequence: number;
  readonly claimedAt: Date | null;
};

type Saved = {
  /** The version of the answer that stands after this save. */
  readonly version: number;
  /** The hash that this operation was first sent with. */
  readonly sha256: string;
  readonly duplicate: boolean;
  /** This very write is the answer that stands. */
  readonly standing: boolean;
  readonly late: boolean;
  /** Time stands still for this attempt. */
  readonly paused: boolean;
  /** The answer had been checked before and was not changed. */
  readonly checked: boolean;
  /** The answer that stood before was of this device. */
  readonly own: boolean;
  /** The newest sequence of this device that the server knows. */
  readonly sequence: number;
};

type Stored = Saved & { readonly attemptId: string };

/** One row of each list for each save; an attempt stands in it once. */
const textOf = (locking: "" | "SKIP LOCKED"): string => `WITH given AS (
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
        $8::int[], $9::jsonb[], $10::text[], $11::timestamptz[], $12::int[], $13::timestamptz[], $14::jsonb[])
      AS given("schoolId", "attemptId", "personId", "closed", "questionId", "deviceId", "opId", "baseVersion",
        "response", "sha256", "receivedAt", "sequence", "claimedAt", "sequences")
    ), attempt AS (
      SELECT given.*, COALESCE(s."pausedAt" < t."closesAt", false) AS paused,
        a."submittedAt" IS NOT NULL
          OR COALESCE(t."closesAt" <= given."closed" AND (s."pausedAt" IS NULL OR s."pausedAt" >= t."closesAt"), false)
          AS late
      FROM given
      JOIN "Attempt" a
        ON a."schoolId" = given."schoolId" AND a."id" = given."attemptId" AND a."personId" = given."personId"
      ${termsJoinSql}
      CROSS JOIN LATERAL (SELECT ${closesAtSql} AS "closesAt") t
      FOR SHARE OF a ${locking}
    ), stood AS (
      SELECT given."attemptId", r."version", r."opId", r."deviceId", r."checkedAt" IS NOT NULL AS checked,
        COALESCE((r."sequences" ->> given."deviceId")::int, 0) AS sequence
      FROM given JOIN "Answer" r USING ("schoolId", "attemptId", "questionId")
    ), event AS (
      INSERT INTO "AnswerEvent"
        ("schoolId", "attemptId", "opId", "questionId", "baseVersion", "response", "sha256", "state", "receivedAt",
         "deviceId", "sequence", "claimedAt")
      SELECT a."schoolId", a."attemptId", a."opId", a."questionId", a."baseVersion", a."response", a."sha256",
        (CASE WHEN a.late OR COALESCE(stood.checked, false) THEN 'late' ELSE 'counted' END)::"AnswerState",
        a."receivedAt", a."deviceId", a."sequence", a."claimedAt"
      FROM attempt a LEFT JOIN stood USING ("attemptId")
      ON CONFLICT ("schoolId", "attemptId", "opId") DO NOTHING
      RETURNING "attemptId", "state"
    ), saved AS (
      INSERT INTO "Answer"
        ("schoolId", "attemptId", "questionId", "version", "response", "opId", "sha256", "receivedAt", "deviceId",
         "sequences")
      SELECT a."schoolId", a."attemptId", a."questionId", 1, a."response", a."opId", a."sha256", a."receivedAt",
        a."deviceId", a."sequences"
      FROM event JOIN attempt a USING ("attemptId") WHERE event."state" = 'counted'
      ON CONFLICT ("schoolId", "attemptId", "questionId") DO UPDATE
        SET "version" = "Answer"."version" + 1, "response" = EXCLUDED."response", "opId" = EXCLUDED."opId",
            "sha256" = EXCLUDED."sha256", "receivedAt" = EXCLUDED."receivedAt", "deviceId" = EXCLUDED."deviceId",
            "sequences" = "Answer"."sequences" || EXCLUDED."sequences"
        WHERE "Answer"."checkedAt" IS NULL
          AND COALESCE(("Answer"."sequences" ->> EXCLUDED."deviceId")::int, -1)
            < COALESCE((EXCLUDED."sequences" ->> EXCLUDED."deviceId")::int, 0)
      RETURNING "attemptId", "version"
    )
    SELECT
      a."attemptId",
      COALESCE(saved."version", stood."version", 0) AS "version",
      COALESCE(former."sha256", a."sha256") AS "sha256",
      event."attemptId" IS NULL AS "duplicate",
      saved."attemptId" IS NOT NULL OR COALESCE(stood."opId" = a."opId", false) AS "standing",
      a.late AS "late",
      a.paused AS "paused",
      event."attemptId" IS NOT NULL AND COALESCE(stood.checked, false) AS "checked",
      COALESCE(stood."deviceId" = a."deviceId" AND stood."version" = saved."version" - 1, false) AS "own",
      GREATEST(COALESCE(stood.sequence, 0), CASE WHEN saved."attemptId" IS NOT NULL THEN a."sequence" ELSE 0 END)::int
        AS "sequence"
    FROM attempt a
    LEFT JOIN event USING ("attemptId")
    LEFT JOIN saved USING ("attemptId")
    LEFT JOIN stood USING ("attemptId")
    LEFT JOIN "AnswerEvent" former
      ON former."schoolId" = a."schoolId" AND former."attemptId" = a."attemptId" AND former."opId" = a."opId"`;

type Lists = readonly (readonly unknown[])[];
/** Waits for nobody: an attempt that somebody else has locked is not among its answers. */
const storeFree = statement<Stored, Lists>("save-answers", textOf("SKIP LOCKED"));
const storeOne = statement<Stored, Lists>("save-answer", textOf(""));

const together = gather<Save, Stored | "locked">({
  atOnce: 2,
  most: 40,
  // By the attempt alone: what is stored is told apart by it, also where somebody asks for the attempt of another school.
  name: ({ attemptId }) => attemptId,
  ask: async (db, saves) => {
    const stored = new Map((await storeFree(db, listsOf(saves))).map((one) => [one.attemptId, one]));
    return saves.map(({ attemptId }) => stored.get(attemptId) ?? "locked");
  },
});

/**
 * One statement, so that a save is there whole or not at all and no transaction waits on the network: lock the attempt,
 * add the event, and let the answer that stands be this one unless the same device has given a newer one. Handing in takes
 * the stronger lock on the same row, so a save is either before it or kept as late. What many students save at the same
 * moment is one statement, which passes by an attempt that is locked: that one is saved by itself, and holds up nobody.
 * Null where the person has no such attempt.
 */
export async function saveAnswer(db: Database, save: Save): Promise<Saved | null> {
  const saved = await together(db, save);
  if (saved !== "locked") return saved;
  const [waited] = await storeOne(db, listsOf([save]));
  return waited ?? null;
}

function listsOf(saves: readonly Save[]): Lists {
  return [
    saves.map(({ schoolId }) => schoolId),
    saves.map(({ attemptId }) => attemptId),
    saves.map(({ personId }) => personId),
    saves.map(({ receivedAt }) => new Date(receivedAt.getTime() - graceSeconds * 1000)),
    saves.map(({ questionId }) => questionId),
    saves.map(({ deviceId }) => deviceId),
    saves.map(({ opId }) => opId),
    saves.map(({ baseVersion }) => baseVersion),
    saves.map(({ text }) => text),
    saves.map(({ sha256 }) => sha256),
    saves.map(({ receivedAt }) => receivedAt),
    saves.map(({ sequence }) => sequence),
    saves.map(({ claimedAt }) => claimedAt),
    saves.map(({ deviceId, sequence }) => JSON.stringify(deviceId === null ? {} : { [deviceId]: sequence })),
  ];
}
