import type { ReflectionText } from "@leesbewijs/domain";

/** What was written here and has not been acknowledged. `baseVersion` is the save that it came after. */
export type DeviceCopy = { readonly baseVersion: number; readonly text: ReflectionText };

export const noText: ReflectionText = { knew: "", learned: "", wonder: "", confidence: null, shared: false };

const nameOf = (personId: string | null, lessonId: string): string => `reflection.${personId ?? "guest"}.${lessonId}`;

/** The copy on this device; null where there is none, or the browser keeps nothing. */
export function readCopy(personId: string | null, lessonId: string): DeviceCopy | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(nameOf(personId, lessonId)) ?? "null");
    return isCopy(read) ? { ...read, text: { ...noText, ...read.text } } : null;
  } catch {
    return null;
  }
}

/** @returns whether the browser kept it */
export function writeCopy(personId: string | null, lessonId: string, copy: DeviceCopy | null): boolean {
  try {
    if (copy) localStorage.setItem(nameOf(personId, lessonId), JSON.stringify(copy));
    else localStorage.removeItem(nameOf(personId, lessonId));
    return true;
  } catch {
    return false;
  }
}

function isCopy(value: unknown): value is DeviceCopy {
  return (
    typeof value === "object" &&
    value !== null &&
    "baseVersion" in value &&
    typeof value.baseVersion === "number" &&
    "text" in value &&
    typeof value.text === "object"
  );
}
