import type { Option, OptionId } from "@leesbewijs/domain";

/** Whether every id belongs to one of the options and none stands there twice. */
export function knownIds(ids: readonly OptionId[], options: readonly Option[]): boolean {
  const known = new Set(options.map((option) => option.id));
  return new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}
