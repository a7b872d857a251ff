import { type Draft, stretchOf } from "@leesbewijs/domain";
import { checkLesson } from "./checks/check-lesson.ts";
import type { CompiledLesson } from "./compile-lesson.ts";

type Item = Draft["items"][number];

/**
 * A compiled draft with the best of its spare questions, which stand in no quiz: for each part of its text one that can be
 * tried while reading (answered with one tap, proved in that part, about nothing that the quiz asks), and for each sentence
 * that the quiz asks about one that asks it in another way, for reviewing it on another day. None of them has anything wrong,
 * and a question that the teacher put aside is never among them.
 */
export function withSpares(draft: Draft, compiled: CompiledLesson): CompiledLesson {
  const [edition] = compiled.editions;
  if (!edition) return compiled;
  const guides = guidesOf(draft);
  const found = [...guides, ...othersOf(draft, guides)];
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
    .filter(({ state, stale, touched, question }) => state === "spare" && !stale && !touched && isLight(question.kind))
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

/**
 * For each sentence that proves something in the quiz a question about it that the quiz does not ask. One sentence may prove
 * two facts, so a guide can be about it already: that one comes back too, and here another is chosen.
 */
function othersOf({ items, article }: Draft, guides: readonly Item[]): Item[] {
  const sentenceOf = ({ key }: Item): number | undefined => {
    const at = key.evidence.find(({ level }) => level === article.level)?.spans[0]?.start;
    return article.blocks
      .flatMap(({ sentences }) => sentences)
      .find(({ start, end }) => at !== undefined && start <= at && at < end)?.start;
  };
  const chosen = items.filter(({ state }) => state === "chosen");
  const wordingOf = ({ question }: Item): string =>
    question.kind === "trueFalse" ? question.statement : question.prompt;
  const asked = new Set(chosen.map(wordingOf));
  const spare = items
    .filter(
      ({ state, stale, touched, question }) => state === "spare" && !stale && !touched && question.kind !== "proof",
    )
    .filter((item) => !asked.has(wordingOf(item)) && !guides.includes(item))
    .sort((one, other) => other.score - one.score);
  return [...new Set(chosen.map(sentenceOf))].flatMap((sentence) => {
    const best = spare.find((item) => sentence !== undefined && sentenceOf(item) === sentence);
    return best ? [best] : [];
  });
}

const isLight = (kind: Item["question"]["kind"]): boolean => kind === "singleChoice" || kind === "trueFalse";
