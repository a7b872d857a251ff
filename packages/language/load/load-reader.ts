import type { Language } from "@leesbewijs/domain";
import type { FrequencyList, LanguageModel, NameList } from "../src/index.ts";
import { loadFrequencyList } from "./load-frequency-list.ts";
import { loadLanguageModel } from "./load-language-model.ts";
import { loadNameList } from "./load-name-list.ts";

/** All that is needed to read an article of a language. Load once and keep: some 60 MB. */
export async function loadReader(
  language: Language,
  directory?: URL,
): Promise<{ readonly model: LanguageModel; readonly names: NameList; readonly frequency: FrequencyList }> {
  const [model, names, frequency] = await Promise.all([
    loadLanguageModel(language, directory),
    loadNameList(language, directory),
    loadFrequencyList(language, directory),
  ]);
  return { model, names, frequency };
}
