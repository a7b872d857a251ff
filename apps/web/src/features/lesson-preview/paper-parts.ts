/** What can go on paper, in its order. `proof` asks for the paragraph that proves each answer. */
export const paperParts = ["text", "words", "questions", "proof", "key"] as const;
export type PaperPart = (typeof paperParts)[number];

/** The parts that an address asks for; all but the proof where it does not say. */
export function readParts(asked: string | readonly string[] | undefined): ReadonlySet<PaperPart> {
  if (asked === undefined) return new Set(["text", "words", "questions", "key"]);
  return new Set(paperParts.filter((part) => asked.includes(part)));
}
