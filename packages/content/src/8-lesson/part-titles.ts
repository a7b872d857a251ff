import type { Reading } from "../2-reading/reading.ts";
import type { ReadingPart } from "./lesson-parts.ts";
import type { Stretch } from "./reading-parts.ts";
import { hasCertainType, namesIn } from "./names-in.ts";
import { shownName } from "../2-reading/shown-name.ts";

type Title = Pick<ReadingPart, "title" | "titleFrom">;

const numbered = { nl: "Deel", en: "Part" };

/** The article's own heading; else the name that stands most in this part and is the title of no other one; else a number. */
export function titlesOf(reading: Reading, stretches: readonly Stretch[]): Title[] {
  const taken = new Set<string>();
  return stretches.map(({ heading, sentences }, at): Title => {
    if (heading !== null) return { title: heading, titleFrom: "heading" };
    const name = namesIn(sentences).find(
      ({ entity, times }) => times >= 2 && !taken.has(entity.id) && hasCertainType(entity.type),
    );
    if (name === undefined) return { title: `${numbered[reading.language]} ${at + 1}`, titleFrom: "number" };
    taken.add(name.entity.id);
    return { title: capital(shownName(reading, name.entity)), titleFrom: "name" };
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
