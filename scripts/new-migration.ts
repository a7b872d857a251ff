import { startEmbedded } from "@leesbewijs/db/embedded";
import { newMigration } from "@leesbewijs/db/migrate";

const name = process.argv[2];
if (!name) {
  console.error("Say what the migration does: npm run migration:new -- add_flags");
  process.exit(2);
}
const server = await startEmbedded({ directory: ".data/migrations", database: "leesbewijs" });
try {
  const file = await newMigration(name, new Date(), server.url);
  console.log(file ? `Written: ${file}. Read it before you commit it.` : "The schema has not changed.");
} finally {
  await server.stop();
}
