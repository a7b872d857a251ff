import { fingerprint } from "./fingerprint.ts";

/** A copy in an order that follows from the seed and the texts alone, so that it does not betray how they were written down. */
export function inRandomOrder<Item>(items: readonly Item[], seed: string, textOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, rank: fingerprint("order", seed, textOf(item)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .map(({ item }) => item);
}
