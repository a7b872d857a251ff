import type { Language } from "@leesbewijs/domain";
import { type DatedTime, type Entity, sayWhen, type TimeExpression } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { isFinite } from "../2-reading/tokens.ts";
import { hasCertainType, namesIn } from "./names-in.ts";
import { shownName } from "../2-reading/shown-name.ts";
import type { Stretch } from "./reading-parts.ts";

/** Frames that are right with whatever stands in them: a name, or a time in words. */
const frames: Readonly<
  Record<Language, { readonly [K in "who" | "about" | "when" | "gist"]: (what: string) => string }>
> = {
  nl: {
    who: (name) => `Wie is ${name}?`,
    about: (name) => `Wat lees je in dit deel over ${name}?`,
    when: (time) => `Wat gebeurde er ${time}?`,
    gist: () => "Wat is het belangrijkste dat je in dit deel leest?",
  },
  en: {
    who: (name) => `Who is ${name}?`,
    about: (name) => `What do you read about ${name} in this part?`,
    when: (time) => `What happened ${time}?`,
    gist: () => "What is the most important thing you read in this part?",
  },
};

/** A question to read each part by: about somebody who is introduced, a time, or the name that it is most about; none is asked twice. */
export function guides(reading: Reading, stretches: readonly Stretch[]): string[] {
  const frame = frames[reading.language];
  const asked = new Set<string>();
  return stretches.map(({ sentences }) => {
    const tries = [
      introduced(sentences).map(({ name }) => frame.who(name)),
      datedPast(reading, sentences).map((time) => frame.when(time)),
      namesIn(sentences)
        .filter(({ entity: { type }, times }) => times >= 2 && hasCertainType(type))
        .map(({ entity }) => frame.about(shownName(reading, entity))),
    ].flat();
    const question = tries.find((one) => !asked.has(one)) ?? frame.gist("");
    asked.add(question);
    return question;
  });
}

/** People whose role the text gives in these sentences. */
function introduced(sentences: readonly ReadSentence[]): Entity[] {
  const [start, end] = [sentences[0]?.span.start ?? 0, sentences.at(-1)?.span.end ?? 0];
  return namesIn(sentences).flatMap(({ entity }) =>
    entity.type === "person" && entity.roles.some(({ span }) => span.start >= start && span.end <= end) ? [entity] : [],
  );
}

/** Years and months of which the text tells in the past tense, whatever the date of the news. */
function datedPast({ language, text: { newsDate } }: Reading, sentences: readonly ReadSentence[]): string[] {
  return sentences
    .filter(
      ({ quoted, analysed }) =>
        !quoted && analysed.tokens.some((token) => isFinite(token) && token.features.includes("Tense=Past")),
    )
    .flatMap(({ times }) => times)
    .filter((time) => newsDate !== null && isOver(time, newsDate.value))
    .flatMap(({ value }) => sayWhen(value, language) ?? []);
}

function isOver({ value }: TimeExpression, newsDate: string): boolean {
  const dated = value.kind === "instant" ? value : null;
  return dated !== null && dated.anchoredOn === undefined && isPlain(dated) && dated.to < newsDate;
}

function isPlain({ grain, relation, approximation, halfOfDayUnknown, from }: DatedTime): boolean {
  return (
    /^(?:day|month|year)$/.test(grain) &&
    (relation === undefined || relation === "during") &&
    approximation === undefined &&
    halfOfDayUnknown === undefined &&
    !from.startsWith("T")
  );
}
