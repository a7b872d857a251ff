import type { Decoy, SheetItem } from "./judged-item.ts";

/** An item with one fault of the kind that a judge must see; null where the item does not lend itself to it. */
export function spoil(item: SheetItem, spoilt: Decoy["spoilt"]): SheetItem | null {
  const wrong = item.options.find((option) => option !== item.key);
  switch (spoilt) {
    case "key":
      return wrong === undefined ? null : { ...item, key: wrong };
    case "distractor":
      return wrong === undefined
        ? null
        : {
            ...item,
            options: item.options.map((option) => (option === wrong ? `${item.key} (volgens de tekst)` : option)),
          };
    case "order": {
      const words = item.prompt.split(" ");
      if (words.length < 7) return null;
      const [third = "", fourth = "", ...rest] = words.slice(2);
      return { ...item, prompt: [...words.slice(0, 1), fourth, third, words[1] ?? "", ...rest].join(" ") };
    }
    case "stem":
      return item.options.length === 0 || !item.prompt.endsWith("?")
        ? null
        : { ...item, prompt: item.prompt.replace(/\?$/u, ` (${item.key})?`) };
  }
}
