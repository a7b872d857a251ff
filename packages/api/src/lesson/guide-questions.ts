import {
  type AnswerKey,
  type Article,
  type GuideQuestion,
  type LessonContent,
  Process,
  type Question,
  type QuestionId,
  type Span,
  stretchOf,
} from "@leesbewijs/domain";

type Given = {
  readonly parts: LessonContent["parts"];
  /** The text that is read. */
  readonly article: Article;
  readonly questions: readonly Question[];
  readonly keys: ReadonlyMap<QuestionId, AnswerKey>;
  /** The questions of quizzes, see `askedQuestions`. */
  readonly asked: ReadonlySet<QuestionId>;
};

/**
 * One question for each part that has a fitting one: in no quiz, answered with one tap, proved within the part. A sentence
 * that proves nothing in a quiz goes first, then what only has to be found in the text.
 */
export function guideQuestions({ parts, article, questions, keys, asked }: Given): GuideQuestion[] {
  const spansOf = (id: QuestionId): readonly Span[] =>
    keys.get(id)?.evidence.find(({ level }) => level === article.level)?.spans ?? [];
  const proving = new Set([...asked].flatMap((id) => spansOf(id).map((span) => sentenceOf(article, span))));
  const free = questions
    .filter(({ id, kind }) => !asked.has(id) && (kind === "singleChoice" || kind === "trueFalse"))
    .map((question) => {
      const spans = spansOf(question.id);
      const shared = spans.filter((span) => proving.has(sentenceOf(article, span))).length;
      return { question, paragraphs: spans.map((span) => paragraphOf(article, span)), shared };
    })
    .sort((one, other) => one.shared - other.shared || ease(one.question) - ease(other.question));
  return parts.flatMap((part, at) => {
    const { from, to } = stretchOf(part, article.level);
    const fits = free.find(
      ({ paragraphs }) =>
        paragraphs.length > 0 && paragraphs.every((number) => number !== null && number >= from && number <= to),
    );
    return fits ? [{ part: at + 1, question: fits.question }] : [];
  });
}

const ease = ({ process, difficulty }: Question): number => Process.options.indexOf(process) * 10 + difficulty;

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The number of the paragraph that holds a stretch of the text. */
export const paragraphOf = ({ blocks }: Article, span: Span): number | null =>
  blocks.find((block) => within(span, block.span))?.number ?? null;

/** Where the sentence begins that a stretch begins in. */
function sentenceOf({ blocks }: Article, { start }: Span): number {
  const sentences = blocks.flatMap((block) => block.sentences);
  return sentences.findLast((sentence) => sentence.start <= start)?.start ?? start;
}
