import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { Client } from "pg";

/**
 * The driver adapter, as the migration engine wants it. Its own way with a script is to cut it at every semicolon, also
 * inside functions and comments, and to run the pieces one by one. Sent whole, PostgreSQL reads it properly and runs it
 * as one transaction: a migration is applied or it is not.
 */
export function migrationAdapter(url: string): { readonly adapter: object; readonly dispose: () => Promise<void> } {
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  const open: (() => Promise<void>)[] = [];
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = (script) => runScript(url, script);
    open.push(() => adapter.dispose());
    return adapter;
  };
  return {
    adapter: bindMigrationAwareSqlAdapterFactory(factory),
    // The engine does not close what it opened.
    dispose: async () => {
      for (const close of open.splice(0)) await close();
    },
  };
}

async function runScript(url: string, script: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
}
