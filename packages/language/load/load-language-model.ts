import type { Language } from "@leesbewijs/domain";
import { type LanguageModel, loadModel } from "../src/index.ts";
import { modelsFolder } from "./models-folder.ts";
import { readPacked } from "./read-packed.ts";

/**
 * Reads the weights of a language from this package. Takes some 0.2 s and 60 MB a language: load once and keep.
 *
 * @param directory where the model files are, with a slash at its end; by default the ones that come with the package.
 */
export async function loadLanguageModel(language: Language, directory: URL = modelsFolder): Promise<LanguageModel> {
  return loadModel(await readPacked(new URL(`${language}.bin`, directory)));
}
