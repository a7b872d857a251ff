import type { TimeExpression } from "@leesbewijs/language";

/** How a time is asked for, and the answer in the words of the article without what the question says already. */
export type When = { readonly wh: string; readonly text: string; readonly preposition: string };

/** The question word for a time; null for times that say nothing by themselves ("destijds", "een dag later"). */
export function whenDutch({ value, span, preposition }: TimeExpression, article: string): When | null {
  const words = article.slice(span.start, span.end);
  const before = preposition?.text.toLowerCase() ?? "";
  switch (value.kind) {
    case "vague":
      return weekdayOf(words, before);
    case "set":
      return { wh: "Hoe vaak", text: words, preposition: "" };
    case "duration":
      return durationOf(words, before);
    case "instant":
    case "interval":
      return dateOf(value.grain, value.part !== undefined, words, before);
  }
}

function durationOf(words: string, before: string): When | null {
  if (before === "") return { wh: "Hoelang", text: words, preposition: "" };
  if (before === "sinds" || before === "al") return { wh: "Hoelang al", text: words, preposition: "" };
  if (before === "na") return { wh: "Na hoeveel tijd", text: words, preposition: "" };
  if (before === "binnen") return { wh: "Binnen hoeveel tijd", text: words, preposition: "" };
  return null;
}

function dateOf(grain: string, part: boolean, words: string, before: string): When | null {
  const from = before === "sinds" || before === "vanaf" || before === "tot" || before === "na" || before === "voor";
  if (from) {
    const wh = `${before.charAt(0).toUpperCase()}${before.slice(1)} wanneer`;
    return before === "na" || before === "voor" ? null : { wh, text: words, preposition: before };
  }
  if (grain === "year" && !part && /^\d{4}$/u.test(words) && before === "in") {
    return { wh: "In welk jaar", text: words, preposition: "" };
  }
  if (grain === "month" && !part && before === "in") return { wh: "In welke maand", text: words, preposition: "" };
  if (grain === "minute" && before === "om") return { wh: "Hoe laat", text: words, preposition: before };
  return { wh: "Wanneer", text: before === "" ? words : `${before} ${words}`, preposition: before };
}

const weekday = /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond|nacht)?\b/iu;

/** A day of the week that the news does not date: its name is what the article says. */
function weekdayOf(words: string, before: string): When | null {
  if (!weekday.test(words)) return null;
  if (/^(?:sinds|vanaf|tot)$/u.test(before))
    return { wh: `${before.charAt(0).toUpperCase()}${before.slice(1)} wanneer`, text: words, preposition: before };
  return before === "" || before === "op" ? { wh: "Op welke dag", text: words.toLowerCase(), preposition: "" } : null;
}
