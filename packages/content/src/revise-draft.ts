import type { Article, Draft, DraftItem, LessonContent, MadeQuestion, Span } from "@leesbewijs/domain";
import { provingSentence } from "./proving-sentence.ts";

/** What came of the changed text. */
type Made = {
  readonly article: Article;
  readonly content: LessonContent;
  /** Best first. */
  readonly questions: readonly MadeQuestion[];
};

/** A draft keeps so many questions that were made, beside those that a teacher chose, changed or put aside. */
const mostSpare = 100;

/**
 * The draft on a changed text. A question whose proving sentences are in it to the letter goes along with them; one whose
 * sentence was changed or is gone points at the sentence that is most like it, and is marked as touched, for the teacher to
 * look at. What was made of the old text and nobody has used makes room for what is made of the new one.
 */
export function reviseDraft(draft: Draft, { article, content, questions }: Made): Draft {
  const anchor = anchorOf(draft.article, article);
  const moved = draft.items.map((item) => moveItem(item, article, anchor));
  const kept = moved.filter(({ state, edited, touched }) => state !== "spare" || edited || !touched);
  const known = new Set(kept.map(sameAs));
  const room = mostSpare - kept.filter(({ state }) => state === "spare").length;
  const fresh = questions
    .filter((made) => !known.has(sameAs(made)))
    .slice(0, Math.max(0, room))
    .map((made) => ({ ...made, state: "spare" as const, edited: false, stale: false, touched: false }));
  return { ...draft, article, content, items: [...kept, ...fresh] };
}

/** Two questions that ask the same in the same way: the names of questions hold the text that they were made of. */
function sameAs({ question }: Pick<MadeQuestion, "question">): string {
  const { kind, prompt } = question;
  return `${kind}/${prompt}/${question.kind === "trueFalse" ? question.statement : ""}`;
}

/** Where a span of the old text is in the new one, in which sentence, and whether that is there to the letter. */
type Anchor = (span: Span) => { readonly span: Span; readonly sentence: Span; readonly same: boolean };

function moveItem(item: DraftItem, article: Article, anchor: Anchor): DraftItem {
  const { key } = item;
  const proofs = key.evidence.map(({ level, spans }) => ({ level, places: spans.map(anchor) }));
  const touched = item.touched || proofs.some(({ places }) => places.some(({ same }) => !same));
  const evidence = proofs.map(({ level, places }) => ({
    level,
    spans: apart(places.map(({ span }) => span)).sort((a, b) => a.start - b.start),
  }));
  const first = evidence[0]?.spans[0];
  const paragraph = article.blocks.find(({ span }) => first && span.start <= first.start && first.end <= span.end);
  const explanation = key.explanation.replace(
    /^(Dit staat in alinea |This is said in paragraph )\d+\.$/u,
    (_, words: string) => `${words}${paragraph?.number ?? 1}.`,
  );
  const common = { evidence, explanation };
  if (key.kind !== "proof") return { ...item, key: { ...key, ...common }, touched };
  // The sentences of the evidence come first. Another one that counted does so no more unless it is there to the letter.
  const sentences = key.sentences.map(({ level, spans }) => {
    const first = proofs.flatMap((proof) => (proof.level === level ? proof.places : []));
    const others = spans.map(anchor).filter(({ same }) => same);
    return { level, spans: apart([...first, ...others].map(({ sentence }) => sentence)) };
  });
  return { ...item, key: { ...key, ...common, sentences }, touched };
}

/** Each place once, in the order in which they are given. */
const apart = (spans: readonly Span[]): Span[] =>
  spans.filter(({ start }, at) => spans.findIndex((other) => other.start === start) === at);

/** Finds sentences of the old text in the new one: to the letter and nearest in order, else by their words. */
function anchorOf(before: Article, after: Article): Anchor {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  const said = now.map((sentence) => wordsOf(textOf(after, sentence)));
  const nearest = (places: readonly number[], at: number): number =>
    places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best), places[0] ?? -1);
  return (span) => {
    const sentence = provingSentence(before, span);
    const at = old.findIndex(({ start }) => start === sentence?.start);
    const text = sentence ? textOf(before, sentence) : textOf(before, span);
    const same = nearest(
      now.flatMap((one, place) => (textOf(after, one) === text ? [place] : [])),
      at,
    );
    const whole = now[same];
    if (sentence && whole) {
      const shift = whole.start - sentence.start;
      return { span: { start: span.start + shift, end: span.end + shift }, sentence: whole, same: true };
    }
    const words = wordsOf(text);
    const shares = said.map((others) => alike(words, others));
    const most = Math.max(...shares);
    const like = now[
      nearest(
        shares.flatMap((share, place) => (share === most ? [place] : [])),
        at,
      )
    ] ?? { start: 0, end: after.text.length };
    // The proving words themselves, where they are still there.
    const proving = textOf(before, span);
    const inside = textOf(after, like).indexOf(proving);
    const start = like.start + inside;
    return { span: inside < 0 ? like : { start, end: start + proving.length }, sentence: like, same: false };
  };
}

const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

const sentencesOf = ({ blocks }: Article): Span[] =>
  blocks.flatMap(({ number, sentences }) => (number === null ? [] : sentences));

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );

/** The share of words that two sentences have in common (Jaccard), from 0 to 1. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
