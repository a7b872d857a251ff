export { migrate } from "./migrate.ts";
export { newMigration } from "./new-migration.ts";
