export { loadFrequencyList } from "./load-frequency-list.ts";
export { loadLanguageModel } from "./load-language-model.ts";
export { loadNameList } from "./load-name-list.ts";
export { loadReader } from "./load-reader.ts";
