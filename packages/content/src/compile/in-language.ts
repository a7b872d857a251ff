import type { Language } from "@leesbewijs/domain";

/** A source in which every text that stands there in each language has become the text of one language. */
export type InLanguage<Source> = Source extends { readonly nl: infer Text; readonly en: unknown }
  ? Text
  : Source extends readonly (infer Item)[]
    ? InLanguage<Item>[]
    : Source extends object
      ? { [Field in keyof Source]: InLanguage<Source[Field]> }
      : Source;

/** Takes one language out of a source, however deep its texts lie. */
export function inLanguage<Source>(source: Source, language: Language): InLanguage<Source> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says what the walk below does
  return picked(source, language) as InLanguage<Source>;
}

function picked(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => picked(item, language));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value);
  if ("nl" in value && "en" in value) return value[language];
  return Object.fromEntries(fields.map(([name, inner]) => [name, picked(inner, language)]));
}
