export { keySheet } from "./key-sheet.ts";
export type { Fonts } from "./sheet.ts";
export type { PaperWords } from "./words.ts";
export { worksheet } from "./worksheet.ts";
