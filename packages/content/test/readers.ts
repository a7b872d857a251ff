import { loadReader } from "@leesbewijs/language/load";

/** The models of both languages, once for all tests of a file. */
export const readers = {
  nl: await loadReader("nl"),
  en: await loadReader("en"),
};
