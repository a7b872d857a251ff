import { type Draft, stretchOf } from "@leesbewijs/domain";
import { checkLesson } from "./checks/check-lesson.ts";
import type { CompiledLesson } from "./compile-lesson.ts";

type Item = Draft["items"][number];

/**
 * A compiled draft with, for each part of its text, the best spare question that can be tried while reading: answered with
 * one tap, proved in that part, about nothing that the quiz asks, and without anything wrong. A question that the teacher put
 * aside is never among them; they stand in no quiz.
 */
export function withGuides(draft: Draft, compiled: CompiledLesson): CompiledLesson {
  const [edition] = compiled.editions;
  if (!edition) return compiled;
  const found = guidesOf(draft);
  const questions = [...edition.questions, ...found.map(({ question }) => question)];
  const keys = [...compiled.keys, ...found.map(({ key }) => ({ language: draft.language, key }))];
  const newsDate = draft.newsDate ?? "2000-01-01";
  const findings = checkLesson({ newsDate, editions: [{ ...edition, questions }], keys, notes: new Map() });
  const wrong = new Set(
    findings.flatMap(({ severity, place }) => (severity === "fail" ? (place.questionId ?? []) : [])),
  );
  const good = found.filter(({ question }) => !wrong.has(question.id));
  return {
    ...compiled,
    editions: [
      {
        ...edition,
        questions: [
          ...edition.questions,
          ...good.map(({ question }) => ({ ...question, validAsOf: draft.newsDate ?? question.validAsOf })),
        ],
      },
    ],
    keys: [...compiled.keys, ...good.map(({ key }) => ({ language: draft.language, key }))],
  };
}

function guidesOf({ items, content, article }: Draft): Item[] {
  const facts = new Set(items.flatMap(({ state, fact }) => (state === "chosen" ? [fact] : [])));
  const spare = items
    .filter(({ state, stale, question }) => state === "spare" && !stale && isLight(question.kind))
    .sort((one, other) => other.score - one.score);
  const paragraphs = ({ key }: Item): (number | null)[] =>
    key.evidence
      .filter(({ level }) => level === article.level)
      .flatMap(({ spans }) => spans)
      .map(
        ({ start, end }) => article.blocks.find(({ span }) => start >= span.start && end <= span.end)?.number ?? null,
      );
  return content.parts.flatMap((part) => {
    const { from, to } = stretchOf(part, article.level);
    const best = spare.find((item) => {
      const places = paragraphs(item);
      const inside = places.length > 0 && places.every((number) => number !== null && number >= from && number <= to);
      return inside && !facts.has(item.fact);
    });
    if (!best) return [];
    facts.add(best.fact);
    return [best];
  });
}

const isLight = (kind: Item["question"]["kind"]): boolean => kind === "singleChoice" || kind === "trueFalse";
