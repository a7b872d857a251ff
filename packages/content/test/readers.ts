import { loadLanguageModel, loadNameList } from "@leesbewijs/language/load";

/** The models of both languages, once for all tests of a file. */
export const readers = {
  nl: { model: await loadLanguageModel("nl"), names: await loadNameList("nl") },
  en: { model: await loadLanguageModel("en"), names: await loadNameList("en") },
};
