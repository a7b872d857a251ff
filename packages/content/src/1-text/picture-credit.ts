import type { Span } from "@leesbewijs/domain";

const word =
  "foto(?:'s|’s|grafie|graaf)?|beeld|infografiek|infographic|illustratie|kaart|grafiek|video|photos?|photograph|image|picture|illustration|graphic|credit|getty images|file photo";
const bracketed = new RegExp(`\\s*[([](?:${word}|bron|source)\\s?[:/©|]?\\s[^()[\\]]{1,120}[)\\]]\\.?$`, "i");
const bare = new RegExp(
  `(?:^|(?<=[.!?…"”’]))\\s*\\|?\\s*(?:(?:${word})(?:\\s(?:door|by|van))?\\s?[:/©|]\\s?|©\\s?)[^.!?:]{1,80}\\.?$`,
  "i",
);
const reach = 140;

/**
 * The credit of a picture behind a text: "… (Foto: ANP)", "… Beeld: Jan Smit", "… © AFP".
 *
 * @returns its place, with the space before it; null where there is none
 */
export function pictureCredit(text: string): Span | null {
  const from = Math.max(0, text.length - reach);
  const tail = text.slice(from);
  const found = bracketed.exec(tail) ?? bare.exec(tail);
  return found === null ? null : { start: from + found.index, end: text.length };
}

/** A picture's own words, not a sentence of the story: short, or without a final stop. */
export function isCaption(text: string, words: number): boolean {
  return words < 8 || !/[.!?…]["”’)]*$/.test(text.slice(-6));
}
