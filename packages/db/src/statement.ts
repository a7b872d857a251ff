import type { Pool, QueryResultRow } from "pg";
import type { PrismaClient } from "../generated/client.ts";

const pools = new WeakMap<PrismaClient, Pool>();

/** Remembers the connections of a database for the statements below. */
export const keepPool = (db: PrismaClient, pool: Pool): void => void pools.set(db, pool);

export function poolOf(db: PrismaClient): Pool {
  const pool = pools.get(db);
  if (!pool) throw new Error("This needs a database that openDatabase has opened");
  return pool;
}

/** How the connections of a database are used at this moment. */
type PoolUse = { readonly used: number; readonly idle: number; readonly waiting: number };

export function poolUse(db: PrismaClient): PoolUse {
  const { totalCount, idleCount, waitingCount } = poolOf(db);
  return { used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/**
 * One SQL statement that a server runs all day, prepared once on each connection and sent without anything in between.
 * For the few that every request or every answer needs; all others go through Prisma. Runs by itself, never in a
 * transaction of Prisma.
 *
 * @param name unique over the code, a new one for a new text
 */
export function statement<Row extends QueryResultRow, Values extends readonly unknown[]>(name: string, text: string) {
  return async (db: PrismaClient, values: Values): Promise<Row[]> => {
    return (await poolOf(db).query<Row>({ name, text, values: [...values] })).rows;
  };
}
