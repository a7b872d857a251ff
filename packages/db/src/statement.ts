import type { Pool, QueryResultRow } from "pg";
import type { PrismaClient } from "../generated/client.ts";

type Pools = { readonly pool: Pool; readonly quick: Pool };
type Known = WeakMap<PrismaClient, Pools>;
/** On the process: a bundler may put this module into several bundles, and all of them use the same connections. */
const here = globalThis as { [name: symbol]: Known | undefined };
const pools: Known = (here[Symbol.for("leesbewijs.pools")] ??= new WeakMap());

/** Remembers the connections of a database; `quick` are those of the statements below. */
export const keepPool = (db: PrismaClient, pool: Pool, quick: Pool): void => void pools.set(db, { pool, quick });

function poolsOf(db: PrismaClient): Pools {
  const found = pools.get(db);
  if (!found) throw new Error("This needs a database that openDatabase has opened");
  return found;
}

/** Where a database is, for a connection beside its pools. */
export const addressOf = (db: PrismaClient): string => poolsOf(db).pool.options.connectionString ?? "";

/** How the connections of a database are used at this moment. */
type PoolUse = { readonly used: number; readonly idle: number; readonly waiting: number };

export function poolUse(db: PrismaClient): PoolUse {
  const { pool, quick } = poolsOf(db);
  const idle = pool.idleCount + quick.idleCount;
  return { used: pool.totalCount + quick.totalCount - idle, idle, waiting: pool.waitingCount + quick.waitingCount };
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
    return (await poolsOf(db).quick.query<Row>({ name, text, values: [...values] })).rows;
  };
}
