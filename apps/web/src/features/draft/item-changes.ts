import type { DraftItem, DraftItemState } from "@leesbewijs/domain";

/** What a teacher does with the questions of a draft. Each gives a new list and leaves the old one as it was. */
type Items = readonly DraftItem[];

const idOf = (item: DraftItem): string => item.question.id;
const chosen = (items: Items): DraftItem[] => items.filter(({ state }) => state === "chosen");

/** Takes a question into the quiz (at its end), or out of it. */
export function setState(items: Items, id: string, state: DraftItemState): DraftItem[] {
  const item = items.find((one) => idOf(one) === id);
  if (!item || item.state === state) return [...items];
  const moved = { ...item, state };
  const rest = items.filter((one) => idOf(one) !== id);
  if (state !== "chosen") return items.map((one) => (idOf(one) === id ? moved : one));
  return [...chosen(rest), moved, ...rest.filter((one) => one.state !== "chosen")];
}

/** Moves a question of the quiz one place up (-1) or down (1). */
export function move(items: Items, id: string, by: -1 | 1): DraftItem[] {
  const quiz = chosen(items);
  const from = quiz.findIndex((one) => idOf(one) === id);
  const to = from + by;
  const [item, other] = [quiz[from], quiz[to]];
  if (!item || !other) return [...items];
  quiz[from] = other;
  quiz[to] = item;
  return [...quiz, ...items.filter(({ state }) => state !== "chosen")];
}

/** The best spare question that asks nothing that the quiz asks already; null where there is none. */
export function nextSpare(items: Items): DraftItem | null {
  const asked = new Set(chosen(items).map(({ fact }) => fact));
  return (
    items.find(({ state, fact, stale, touched }) => state === "spare" && !stale && !touched && !asked.has(fact)) ?? null
  );
}

/** Puts the next best spare question in the place of another, which is put aside. */
export function swap(items: Items, id: string): DraftItem[] {
  const next = nextSpare(items);
  if (!next) return [...items];
  return items
    .filter((one) => one !== next)
    .flatMap((one) =>
      idOf(one) === id
        ? [
            { ...next, state: "chosen" as const },
            { ...one, state: "dropped" as const },
          ]
        : [one],
    )
    .sort((a, b) => Number(b.state === "chosen") - Number(a.state === "chosen"));
}

/** Puts a changed question in the place of what it was; a new one comes at the end of the quiz. */
export function put(items: Items, item: DraftItem): DraftItem[] {
  if (items.some((one) => idOf(one) === idOf(item))) {
    return items.map((one) => (idOf(one) === idOf(item) ? item : one));
  }
  return [...chosen(items), item, ...items.filter(({ state }) => state !== "chosen")];
}
