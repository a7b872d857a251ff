import type { Response } from "./response.ts";
import { storableText } from "./storable-text.ts";

/** The fields of all responses, in the order in which the schemas name them. */
export const responseFields = [
  "kind",
  "optionId",
  "optionIds",
  "value",
  "itemIds",
  "pairs",
  "leftId",
  "rightId",
  "gaps",
  "text",
  "sentence",
  "start",
  "end",
] as const;

/**
 * The one way to write a response down as JSON: what a browser hashes before it sends and what the server hashes after it
 * parsed are the same bytes. Without zod, since every page with a quiz carries it.
 */
export function responseText(response: Response): string {
  const clean = (_: string, value: unknown): unknown => (typeof value === "string" ? storableText(value) : value);
  return JSON.stringify(JSON.parse(JSON.stringify(response, clean)), [...responseFields]);
}
