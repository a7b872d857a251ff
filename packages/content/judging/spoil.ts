import type { Decoy, SheetItem } from "./judged-item.ts";

/**
 * An item with one fault of the kind that a judge must see; null where the item does not lend itself to it.
 *
 * @param sheet the other items, from which a wrong sentence is taken for one that asks for a sentence.
 */
export function spoil(item: SheetItem, spoilt: Decoy["spoilt"], sheet: readonly SheetItem[]): SheetItem | null {
  const wrong = item.options.find((option) => option !== item.key);
  switch (spoilt) {
    case "key":
      return wrongKey(item, wrong, sheet);
    case "distractor":
      return wrong === undefined
        ? null
        : {
            ...item,
            options: item.options.map((option) => (option === wrong ? `${item.key} (volgens de tekst)` : option)),
          };
    case "order": {
      const words = item.prompt.split(" ");
      // The sentence itself would have to be disordered, not what is asked of it.
      if (words.length < 7 || item.kind === "trueFalse" || item.kind === "proof") return null;
      const [third = "", fourth = "", ...rest] = words.slice(2);
      return { ...item, prompt: [...words.slice(0, 1), fourth, third, words[1] ?? "", ...rest].join(" ") };
    }
    case "stem":
      return item.options.length === 0 || !item.prompt.endsWith("?")
        ? null
        : { ...item, prompt: item.prompt.replace(/\?$/u, ` (${item.key})?`) };
  }
}

function wrongKey(item: SheetItem, wrong: string | undefined, sheet: readonly SheetItem[]): SheetItem | null {
  if (wrong !== undefined) return { ...item, key: wrong };
  if (item.kind === "trueFalse") {
    // As a key of its own: what is wrong in the sentence is named.
    const [named = ""] = item.prompt.match(/(?<=\s)[\p{Lu}\d]\S*(?!.*\s[\p{Lu}\d])/u) ?? [];
    return { ...item, key: item.key === "true" ? `false: ${named}` : "true" };
  }
  if (item.kind !== "proof") return null;
  const other = sheet.find((one) => one.article === item.article && one.kind === "proof" && one.key !== item.key);
  return other === undefined ? null : { ...item, key: other.key, evidence: other.evidence };
}
