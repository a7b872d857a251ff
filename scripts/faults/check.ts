import { Client } from "pg";
import { readJournal, type Write } from "./journal.ts";

/** Every promise that was broken, in words; empty where none was. */
export type Verdict = {
  readonly attempts: number;
  readonly sent: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly other: readonly string[];
};

type Event = { attemptId: string; opId: string; questionId: string; response: unknown; state: string };
type Standing = { attemptId: string; questionId: string; version: number; opId: string };
type Attempt = { id: string; username: string; submitted: boolean; scores: number; questionScores: number };

/** Compares the journal with the database. It knows nothing but these two. */
export async function check(journalFile: string, databaseUrl: string): Promise<Verdict> {
  const lines = readJournal(journalFile);
  const of = <What extends (typeof lines)[number]["what"]>(what: What) =>
    lines.filter((line): line is Extract<(typeof lines)[number], { what: What }> => line.what === what);
  const started = of("started");
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const ask = async <Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
    (await client.query<Row>(sql, [...values])).rows;
  const students = [...new Set(started.map(({ student }) => student))];
  const attempts = await ask<Attempt>(
    `SELECT a."id", p."username", a."submittedAt" IS NOT NULL AS submitted,
       (SELECT count(*)::int FROM "Score" s WHERE s."attemptId" = a."id") AS scores,
       (SELECT count(*)::int FROM "QuestionScore" q WHERE q."attemptId" = a."id") AS "questionScores"
     FROM "Attempt" a JOIN "Person" p ON p."id" = a."personId" WHERE p."username" = ANY($1)`,
    [students],
  );
  const ids = [attempts.map(({ id }) => id)];
  const events = await ask<Event>(
    'SELECT "attemptId", "opId", "questionId", "response", "state" FROM "AnswerEvent" WHERE "attemptId" = ANY($1)',
    ids,
  );
  const standing = await ask<Standing>(
    'SELECT "attemptId", "questionId", "version", "opId" FROM "Answer" WHERE "attemptId" = ANY($1)',
    ids,
  );
  await client.end();

  const sent = new Map(of("sent").map((line) => [`${line.attemptId} ${line.opId}`, line]));
  const acknowledged = of("acknowledged");
  const stored = groupBy(events, ({ attemptId, opId }) => `${attemptId} ${opId}`);
  return {
    attempts: attempts.length,
    sent: sent.size,
    acknowledged: acknowledged.length,
    lost: [
      ...acknowledged.flatMap(({ attemptId, opId, state }) => lostOf(`${attemptId} ${opId}`, state, sent, stored)),
      ...notStanding(acknowledged, sent, standing),
      ...of("submitted").flatMap(({ attemptId }) =>
        attempts.some(({ id, submitted }) => id === attemptId && submitted) ? [] : [`hand-in of ${attemptId}`],
      ),
    ],
    doubled: [
      ...[...stored].flatMap(([name, rows]) => (rows.length > 1 ? [`write ${name}`] : [])),
      ...countedTwice(events, standing),
      ...attempts.flatMap(({ id }) =>
        started.filter((line) => line.attemptId === id).length > 1 ? [`start of ${id}`] : [],
      ),
    ],
    other: [
      ...[...stored.keys()].flatMap((name) => (sent.has(name) ? [] : [`${name} was never sent`])),
      ...attempts.flatMap(({ id }) =>
        started.some((line) => line.attemptId === id) ? [] : [`${id} was never asked for`],
      ),
      ...attempts.flatMap((attempt) => gradedOnce(attempt, started)),
    ],
  };
}

/** An acknowledged write has to be there, with the contents that were sent, and has to count. */
function lostOf(
  name: string,
  state: string,
  sent: ReadonlyMap<string, Write>,
  stored: ReadonlyMap<string, readonly Event[]>,
): string[] {
  const [event] = stored.get(name) ?? [];
  if (!event) return [`write ${name}`];
  if (inOrder(event.response) !== inOrder(sent.get(name)?.response)) return [`contents of ${name}`];
  return event.state === "counted" && state !== "late" ? [] : [`${name} does not count (${event.state}, ${state})`];
}

/** The answer that stands has to be the newest that was acknowledged. */
function notStanding(
  acknowledged: readonly { readonly attemptId: string; readonly opId: string }[],
  sent: ReadonlyMap<string, Write>,
  standing: readonly Standing[],
): string[] {
  const stands = new Map(standing.map((row) => [`${row.attemptId} ${row.questionId}`, row.opId]));
  const newest = new Map<string, Write>();
  for (const { attemptId, opId } of acknowledged) {
    const write = sent.get(`${attemptId} ${opId}`);
    const place = `${attemptId} ${write?.questionId}`;
    if (write && write.sequence >= (newest.get(place)?.sequence ?? 0)) newest.set(place, write);
  }
  return [...newest].flatMap(([place, { opId }]) => {
    const stood = sent.get(`${place.split(" ")[0]} ${stands.get(place)}`);
    // A newer one may stand whose acknowledgement was still under way.
    const fine = stands.get(place) === opId || (stood && stood.sequence > (newest.get(place)?.sequence ?? 0));
    return fine ? [] : [`an older answer stands at ${place}`];
  });
}

/** Each write that counts makes one version of its answer. */
function countedTwice(events: readonly Event[], standing: readonly Standing[]): string[] {
  const counted = groupBy(
    events.filter(({ state }) => state === "counted"),
    ({ attemptId, questionId }) => `${attemptId} ${questionId}`,
  );
  return standing.flatMap(({ attemptId, questionId, version }) => {
    const writes = counted.get(`${attemptId} ${questionId}`)?.length ?? 0;
    return writes === version ? [] : [`${attemptId} ${questionId} has version ${version} of ${writes} writes`];
  });
}

function gradedOnce(attempt: Attempt, started: readonly { attemptId: string; questions: number }[]): string[] {
  const questions = started.find(({ attemptId }) => attemptId === attempt.id)?.questions ?? 0;
  const wanted = attempt.submitted ? [1, questions] : [0, 0];
  const has = [attempt.scores, attempt.questionScores];
  return String(wanted) === String(has)
    ? []
    : [`${attempt.id} has ${has.join(" and ")} scores, not ${wanted.join(" and ")}`];
}

function groupBy<Row>(rows: readonly Row[], name: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(name(row), [...(groups.get(name(row)) ?? []), row]);
  return groups;
}

/** JSON with its fields in one order: the database keeps them in an order of its own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
      : inner,
  );
}
