import type { Language } from "@leesbewijs/domain";
import { type NameList, readNameList } from "../src/index.ts";
import { modelsFolder } from "./models-folder.ts";
import { readPacked } from "./read-packed.ts";

/**
 * Reads the list of names of this package: places, organisations, peoples, first names. Load once and keep.
 *
 * @param directory where `names.bin` is, with a slash at its end; by default the one that comes with the package.
 */
export async function loadNameList(language: Language, directory: URL = modelsFolder): Promise<NameList> {
  return readNameList(await readPacked(new URL("names.bin", directory)), language);
}
