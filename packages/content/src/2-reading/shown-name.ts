import type { Entity } from "@leesbewijs/language";
import type { Reading } from "./reading.ts";

const article = /(?:^|\s)(de|het|the)\s$/iu;

/**
 * A name as it fits into a sentence: of persons the fullest form, of others the form that the text uses most, with "de",
 * "het" or "the" where the text mostly puts it.
 */
export function shownName(
  {
    text: {
      article: { text },
    },
  }: Reading,
  { type, name, mentions }: Entity,
): string {
  const named = mentions.filter(({ form }) => form === "name");
  if (type === "person" || named.length === 0) return name;
  const forms = new Map<string, string[]>();
  for (const { span } of named) {
    const form = text.slice(span.start, span.end);
    const before = article.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[1]?.toLowerCase() ?? "";
    forms.set(form, [...(forms.get(form) ?? []), before]);
  }
  const [[form, articles] = [name, []]] = [...forms].sort(([, one], [, other]) => other.length - one.length);
  const [most = ""] = [...articles].sort((one, other) => count(articles, other) - count(articles, one));
  return most === "" ? form : `${most} ${form}`;
}

function count(list: readonly string[], item: string): number {
  return list.filter((each) => each === item).length;
}
