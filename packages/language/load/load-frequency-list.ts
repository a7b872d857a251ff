import type { Language } from "@leesbewijs/domain";
import { type FrequencyList, readFrequencyList } from "../src/index.ts";
import { modelsFolder } from "./models-folder.ts";
import { readPacked } from "./read-packed.ts";

/**
 * Reads how common the words of a language are. Load once and keep.
 *
 * @param directory where the files are, with a slash at its end; by default the ones that come with the package.
 */
export async function loadFrequencyList(language: Language, directory: URL = modelsFolder): Promise<FrequencyList> {
  return readFrequencyList(await readPacked(new URL(`frequency.${language}.bin`, directory)));
}
