import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

export type SchemaEngine = bindings.SchemaEngine;

let loaded: Promise<void> | undefined;

/**
 * Prisma's own migration engine, from its npm package: the command line would download a binary, which a closed network
 * refuses. Node 20 cannot import `.wasm`, so the module is put together by hand.
 *
 * @param adapter a driver adapter factory made aware of migrations
 */
export async function schemaEngine(adapter: object): Promise<SchemaEngine> {
  loaded ??= load();
  await loaded;
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

async function load(): Promise<void> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@prisma/schema-engine-wasm"));
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
}
