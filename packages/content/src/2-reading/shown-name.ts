import type { Entity } from "@leesbewijs/language";
import type { Reading } from "./reading.ts";

const article = /(?:^|\s)(de|het|the)\s$/iu;

/** An entity belongs to one reading. In a long text each part asks for the same names. */
const shown = new WeakMap<Entity, string>();

/**
 * A name as it fits into a sentence: of persons the fullest form, of others the form that the text uses most, with "de",
 * "het" or "the" where the text mostly puts it.
 */
export function shownName(reading: Reading, entity: Entity): string {
  const known = shown.get(entity);
  if (known !== undefined) return known;
  const found = findName(reading, entity);
  shown.set(entity, found);
  return found;
}

function findName({ text: { article: told } }: Reading, { type, name, mentions }: Entity): string {
  const named = mentions.filter(({ form }) => form === "name");
  if (type === "person" || named.length === 0) return name;
  const formOf = ({ span }: (typeof named)[number]): string => told.text.slice(span.start, span.end);
  const form = mostUsed(named.map(formOf));
  const before = named
    .filter((mention) => formOf(mention) === form)
    .map(
      ({ span }) => article.exec(told.text.slice(Math.max(0, span.start - 5), span.start))?.[1]?.toLowerCase() ?? "",
    );
  const most = mostUsed(before);
  return most === "" ? form : `${most} ${form}`;
}

/** Of those that are used equally often the one that comes first. */
function mostUsed(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}
