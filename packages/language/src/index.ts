export { numbers, type NumberInText } from "./numbers.ts";
export { readability, type Readability } from "./readability/readability.ts";
export { splitBlocks } from "./split-blocks.ts";
export { splitSentences } from "./sentences/split-sentences.ts";
export { syllables } from "./readability/syllables.ts";
export { words } from "./words.ts";
