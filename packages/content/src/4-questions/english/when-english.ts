import type { TimeExpression } from "@leesbewijs/language";
import type { When } from "../dutch/when-dutch.ts";

/** The question word for a time; null for times that say nothing by themselves ("a day later"). */
export function whenEnglish({ value, span, preposition }: TimeExpression, article: string): When | null {
  const words = article.slice(span.start, span.end);
  // "two years behind schedule" is no length of time that something lasts.
  if (/^ (?:behind|ahead|before|after|earlier|later|ago|old|away)\b/u.test(article.slice(span.end))) return null;
  const before = preposition?.text.toLowerCase() ?? "";
  switch (value.kind) {
    case "vague":
      return null;
    case "set":
      return { wh: "How often", text: words, preposition: "" };
    case "duration":
      if (before === "for") return { wh: "For how long", text: words, preposition: "" };
      return before === "" ? { wh: "How long", text: words, preposition: "" } : null;
    case "instant":
    case "interval": {
      if (before === "since") return { wh: "Since when", text: words, preposition: "" };
      if (before === "until" || before === "till") return { wh: "Until when", text: words, preposition: "" };
      if (/^(?:after|before|by|from|of|for)$/u.test(before)) return null;
      if (value.grain === "year" && before === "in" && /^\d{4}$/u.test(words))
        return { wh: "In which year", text: words, preposition: "" };
      return { wh: "When", text: before === "" ? words : `${before} ${words}`, preposition: before };
    }
  }
}
