// Makes the database client. Prisma's command line wants a path to its migration engine, although it does not use it
// for this, and would otherwise try to download one.
import { bin, root, run } from "./prepare.mjs";

const env = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
  CHECKPOINT_DISABLE: "1",
};
process.chdir(root);
run(bin("prisma"), ["generate"], { quiet: true, env });
