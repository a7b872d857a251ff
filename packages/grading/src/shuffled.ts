import { seededChance } from "./seeded-chance.ts";

/** A copy in an order that follows from the seed (Fisher-Yates, every order equally likely). */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const chance = seededChance(seed);
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
  return drawn;
}
