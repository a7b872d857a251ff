import { type Database, statement } from "@leesbewijs/db";
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

const store = statement<Saved, readonly unknown[]>(
  "save-answer",
  `WITH attempt AS (
      SELECT a."id", COALESCE(s."pausedAt" < t."closesAt", false) AS paused,
        a."submittedAt" IS NOT NULL
          OR COALESCE(t."closesAt" <= $4::timestamptz AND (s."pausedAt" IS NULL OR s."pausedAt" >= t."closesAt"), false)
          AS late
      FROM "Attempt" a
      ${termsJoinSql}
      CROSS JOIN LATERAL (SELECT ${closesAtSql} AS "closesAt") t
      WHERE a."schoolId" = $1::text AND a."id" = $2::text AND a."personId" = $3::text
      FOR SHARE OF a
    ), current AS (
      SELECT "version", "opId", "deviceId", "checkedAt" IS NOT NULL AS checked,
        COALESCE(("sequences" ->> $6::text)::int, 0) AS sequence
      FROM "Answer"
      WHERE "schoolId" = $1::text AND "attemptId" = $2::text AND "questionId" = $5::text
    ), event AS (
      INSERT INTO "AnswerEvent"
        ("schoolId", "attemptId", "opId", "questionId", "baseVersion", "response", "sha256", "state", "receivedAt",
         "deviceId", "sequence", "claimedAt")
      SELECT $1::text, attempt."id", $7::text, $5::text, $8::int, $9::jsonb, $10::text,
        (CASE WHEN attempt.late OR COALESCE((SELECT checked FROM current), false) THEN 'late' ELSE 'counted' END)::"AnswerState",
        $11::timestamptz, $6::text, $12::int, $13::timestamptz
      FROM attempt
      ON CONFLICT ("schoolId", "attemptId", "opId") DO NOTHING
      RETURNING "opId", "state"
    ), saved AS (
      INSERT INTO "Answer"
        ("schoolId", "attemptId", "questionId", "version", "response", "opId", "sha256", "receivedAt", "deviceId",
         "sequences")
      SELECT $1::text, $2::text, $5::text, 1, $9::jsonb, event."opId", $10::text, $11::timestamptz,
        $6::text, $14::jsonb
      FROM event WHERE event."state" = 'counted'
      ON CONFLICT ("schoolId", "attemptId", "questionId") DO UPDATE
        SET "version" = "Answer"."version" + 1, "response" = EXCLUDED."response", "opId" = EXCLUDED."opId",
            "sha256" = EXCLUDED."sha256", "receivedAt" = EXCLUDED."receivedAt", "deviceId" = EXCLUDED."deviceId",
            "sequences" = "Answer"."sequences" || EXCLUDED."sequences"
        WHERE "Answer"."checkedAt" IS NULL
          AND COALESCE(("Answer"."sequences" ->> $6::text)::int, -1) < $12::int
      RETURNING "version"
    )
    SELECT
      COALESCE((SELECT "version" FROM saved), (SELECT "version" FROM current), 0) AS "version",
      COALESCE((SELECT "sha256" FROM "AnswerEvent"
        WHERE "schoolId" = $1::text AND "attemptId" = $2::text AND "opId" = $7::text), $10::text) AS "sha256",
      NOT EXISTS (SELECT 1 FROM event) AS "duplicate",
      EXISTS (SELECT 1 FROM saved) OR COALESCE((SELECT "opId" FROM current) = $7::text, false) AS "standing",
      attempt.late AS "late",
      attempt.paused AS "paused",
      EXISTS (SELECT 1 FROM event) AND COALESCE((SELECT checked FROM current), false) AS "checked",
      COALESCE((SELECT "deviceId" FROM current) = $6::text
        AND (SELECT "version" FROM current) = (SELECT "version" FROM saved) - 1, false) AS "own",
      GREATEST(COALESCE((SELECT sequence FROM current), 0),
        CASE WHEN EXISTS (SELECT 1 FROM saved) THEN $12::int ELSE 0 END)::int AS "sequence"
    FROM attempt`,
);

/**
 * One statement, so that a save is there whole or not at all and no transaction waits on the network: lock the attempt,
 * add the event, and let the answer that stands be this one unless the same device has given a newer one. Handing in takes
 * the stronger lock on the same row, so a save is either before it or kept as late. Null where the person has no such
 * attempt.
 */
export async function saveAnswer(db: Database, save: Save): Promise<Saved | null> {
  const { schoolId, personId, attemptId, questionId, opId, baseVersion, text, sha256, receivedAt } = save;
  const { deviceId, sequence, claimedAt } = save;
  const closed = new Date(receivedAt.getTime() - graceSeconds * 1000);
  const sequences = JSON.stringify(deviceId === null ? {} : { [deviceId]: sequence });
  const place = [schoolId, attemptId, personId, closed, questionId, deviceId];
  const [saved] = await store(db, [
    ...place,
    opId,
    baseVersion,
    text,
    sha256,
    receivedAt,
    sequence,
    claimedAt,
    sequences,
  ]);
  return saved ?? null;
}
