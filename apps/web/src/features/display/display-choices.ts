import type { ReadingSettings } from "@leesbewijs/domain";

type Choices = { readonly [Name in Exclude<keyof ReadingSettings, "level">]: readonly ReadingSettings[Name][] };

/** What can be chosen about how a text looks and sounds. Written out, since the schema would bring its library along. */
export const displayChoices: Choices = {
  size: ["normal", "large", "largest"],
  lines: ["normal", "wide"],
  letters: ["normal", "wide", "widest"],
  ruler: ["off", "on"],
  pace: ["slow", "normal", "fast"],
};
export type DisplayName = keyof Choices;

/** The settings that the stylesheet looks at, as attributes of a text. */
export const readerLook = ({ size, lines, letters, ruler, pace }: ReadingSettings) => ({
  "data-size": size,
  "data-lines": lines,
  "data-letters": letters,
  "data-ruler": ruler,
  "data-pace": pace,
});
