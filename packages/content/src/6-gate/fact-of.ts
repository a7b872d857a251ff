import type { ReadSentence } from "../2-reading/reading.ts";
import type { Answer, Shape } from "../4-questions/ask.ts";

/** What a question asks, however it asks it: one name, time or amount of one sentence. Two questions with one fact ask the same. */
export function factOf({ index }: ReadSentence, answer: Answer, shape: Shape): string {
  // Who is quoted is another matter than what is told of the speaker.
  if (shape === "source") return `${index}/quoted`;
  switch (answer.type) {
    case "name":
    case "role":
      return `${index}/${answer.entity.id}`;
    case "names":
      return `${index}/${answer.entities[0]?.id ?? ""}`;
    case "time":
      return `${index}/${answer.time.span.start}`;
    case "words":
      return `${index}/${answer.about}`;
    case "amount":
      return `${index}/${answer.quantity.numberSpan.start}`;
  }
}
