import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startEmbedded, type EmbeddedServer } from "../src/embedded/index.ts";
import { migrate } from "../src/migrate/index.ts";
import { migrationsFolder, prismaFolder } from "../src/migrate/migrations-folder.ts";

/** Tables without a school, and why; docs/decisions/003 says more. */
const shared = ["School", "AuthSession", "AuthAccount", "AuthVerification", "Throttle", "_prisma_migrations"];
/** Keys of a school's tables that do not name the school, and why. */
const exceptions = [
  "AuthUser_pkey", // the sign-in library finds an account by its id alone
  "AuthUser_email_key", // and wants an address for each; ours are random
  "JoinCode_codeHash_key", // a code is what finds the school
];

const directory = mkdtempSync(join(tmpdir(), "leesbewijs-schema-"));
let server: EmbeddedServer;
let client: Client;
beforeAll(async () => {
  server = await startEmbedded({ directory: join(directory, "postgres"), database: "schema", durable: false });
  expect(await migrate(server.url)).not.toEqual([]);
  client = new Client({ connectionString: server.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

test("has nothing left to do when it migrates again, also twice at once", async () => {
  expect(await Promise.all([migrate(server.url), migrate(server.url)])).toEqual([[], []]);
});

test("has a migration for everything in the schema", () => {
  const read = (path: string): string => readFileSync(path, "utf8");
  expect(read(join(migrationsFolder, "migrated.prisma"))).toBe(read(join(prismaFolder, "schema.prisma")));
});

test("names the school in every table but the ones that are listed", async () => {
  const { rows } = await client.query<{ table_name: string }>(`
    SELECT t.table_name FROM information_schema.tables t
    WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND NOT EXISTS (
      SELECT 1 FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.table_name = t.table_name AND c.column_name = 'schoolId')`);
  expect(rows.map((row) => row.table_name).sort()).toEqual([...shared].sort());
});

test("begins every unique key and every foreign key of a school's table with the school", async () => {
  const { rows } = await client.query<{ name: string; first: string }>(`
    SELECT i.indexrelid::regclass::text AS name, a.attname AS first
    FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND i.indisunique
    UNION ALL
    SELECT k.conname, a.attname FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    JOIN pg_namespace n ON n.oid = k.connamespace
    WHERE n.nspname = 'public' AND k.contype = 'f'`);
  const odd = rows
    .map(({ name, first }) => ({ name: name.replaceAll('"', ""), first }))
    .filter(({ name, first }) => first !== "schoolId" && !shared.some((table) => name.startsWith(table)));
  expect(odd.map(({ name }) => name).sort()).toEqual([...exceptions].sort());
});

/** Foreign keys of a school's table that are none of a distributed one, and why. */
const notDistributed = [
  "AuthAccount_userId_fkey", // the sign-in library's own tables stay on one node, or are copied to all
  "AuthSession_userId_fkey",
];

test("leads every foreign key to a row of the same school, so that tables can be spread by school as they are", async () => {
  const { rows } = await client.query<{ name: string; pairs: string[] }>(`
    SELECT k.conname AS name, array_agg(c.attname || ' -> ' || p.relname || '.' || f.attname) AS pairs
    FROM pg_constraint k
    JOIN pg_namespace n ON n.oid = k.connamespace AND n.nspname = 'public'
    JOIN pg_class p ON p.oid = k.confrelid
    CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS place(child, parent)
    JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = place.child
    JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = place.parent
    WHERE k.contype = 'f' GROUP BY k.oid, k.conname`);
  expect(rows.length).toBeGreaterThan(20);
  const apart = rows.filter(
    ({ pairs }) => !pairs.some((pair) => pair === "schoolId -> School.id" || /^schoolId -> \w+\.schoolId$/.test(pair)),
  );
  expect(apart.map(({ name }) => name).sort()).toEqual([...notDistributed].sort());
});
