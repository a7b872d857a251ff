import type { Highlight } from "@leesbewijs/domain";

/** What was done here and is not on a server yet, by highlight; null where it was taken away. */
export type Undone = Readonly<Record<string, Highlight | null>>;

const nameOf = (personId: string | null, lessonId: string): string => `highlights.${personId ?? "guest"}.${lessonId}`;

/** Of a guest this is all there is; of somebody with an account, what is still to be sent. */
export function readUndone(personId: string | null, lessonId: string): Undone {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(nameOf(personId, lessonId)) ?? "{}");
    return typeof read === "object" && read !== null ? Object.fromEntries(Object.entries(read).filter(isOne)) : {};
  } catch {
    return {};
  }
}

/** @returns whether the browser kept it */
export function writeUndone(personId: string | null, lessonId: string, undone: Undone): boolean {
  try {
    const name = nameOf(personId, lessonId);
    if (Object.keys(undone).length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(undone));
    return true;
  } catch {
    return false;
  }
}

/** The highlights as they stand with what was done here since. */
export function withUndone(kept: readonly Highlight[], undone: Undone): Highlight[] {
  const others = kept.filter(({ highlightId }) => !(highlightId in undone));
  return [...others, ...Object.values(undone).flatMap((highlight) => highlight ?? [])];
}

const fields = ["highlightId", "language", "level", "start", "end", "quote", "note"] as const;

/** Another version of the page, or another hand, may have written it. */
function isOne(entry: [string, unknown]): entry is [string, Highlight | null] {
  const [, value] = entry;
  return value === null || (typeof value === "object" && fields.every((field) => field in value));
}
