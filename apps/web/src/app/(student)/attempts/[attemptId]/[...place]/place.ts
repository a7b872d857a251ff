import { paths } from "@/paths";

/** Where somebody is in an attempt: at a question, counted from 1, or at the review. */
export type Place = { readonly kind: "question"; readonly number: number } | { readonly kind: "review" };

/** Reads the last parts of the address; null for an address that means nothing. */
export function readPlace(parts: readonly string[], count: number): Place | null {
  const [kind, number = "", ...rest] = parts;
  if (rest.length > 0) return null;
  if (kind === "review" && number === "") return { kind };
  if (kind !== "questions" || !/^[1-9]\d{0,2}$/.test(number) || Number(number) > count) return null;
  return { kind: "question", number: Number(number) };
}

export function placeHref(attemptId: string, place: Place): string {
  return place.kind === "review" ? paths.attempt.review(attemptId) : paths.attempt.question(attemptId, place.number);
}
