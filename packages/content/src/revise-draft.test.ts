import { AnswerKey, type Article, Draft, DraftItem, LessonContent, Question, type Span } from "@leesbewijs/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markStale } from "./compile-draft.ts";
import { reviseDraft } from "./revise-draft.ts";

/** An article of sentences, a paragraph for each list of them. */
function articleOf(...paragraphs: readonly (readonly string[])[]): Article {
  let text = "";
  const blocks = paragraphs.map((sentences, at) => {
    if (at > 0) text += "\n\n";
    const start = text.length;
    const spans = sentences.map((sentence, place): Span => {
      if (place > 0) text += " ";
      text += sentence;
      return { start: text.length - sentence.length, end: text.length };
    });
    return { kind: "paragraph" as const, span: { start, end: text.length }, number: at + 1, sentences: spans };
  });
  return { language: "nl", level: "standard", title: "Een brug", text, blocks };
}

const open = "De brug ging zondag open.";
const cost = "Zij kostte 12 miljoen euro.";
const mayor = "De burgemeester knipte het lint door.";

function itemOn(article: Article, id: string, words: string, change: Partial<DraftItem> = {}): DraftItem {
  const start = article.text.indexOf(words);
  const common = { process: "retrieve", skill: "amount", difficulty: 1, validAsOf: "2000-01-01", possible: 1 };
  return DraftItem.parse({
    question: Question.parse({ ...common, id, kind: "shortText", prompt: `Vraag ${id}?` }),
    key: AnswerKey.parse({
      questionId: id,
      kind: "shortText",
      explanation: "Dit staat in alinea 1.",
      evidence: [{ level: "standard", spans: [{ start, end: start + words.length }] }],
      accept: [words],
    }),
    shape: "amount",
    fact: id,
    score: 0.8,
    state: "chosen",
    edited: false,
    stale: false,
    ...change,
  });
}

const none = { words: [], timeline: [], roles: [], places: [], quantities: [], perspectives: [], discussion: [] };
const content = LessonContent.parse({
  ...none,
  title: "Een brug",
  lead: "Er is een brug.",
  attribution: "Eigen tekst",
  summary: { standard: "Er is een brug.", easy: "Er is een brug." },
  goals: [],
  sensitivity: null,
  thenAndNow: null,
});
const draftOf = (article: Article, items: readonly DraftItem[]): Draft =>
  Draft.parse({
    title: "Een brug",
    newsDate: "2024-03-03",
    source: "",
    author: "",
    licence: "",
    sourceUrl: "",
    language: "nl",
    article,
    content,
    items,
  });

const proofOf = ({ article, items }: Draft, id: string): string[] =>
  items
    .filter(({ question }) => question.id === id)
    .flatMap(({ key }) => key.evidence.flatMap(({ spans }) => spans.map((s) => article.text.slice(s.start, s.end))));
const touched = ({ items }: Draft): string[] => items.flatMap((one) => (one.touched ? [one.question.id] : []));

test("takes a question along with its sentence, also to another paragraph", () => {
  const before = articleOf([open, cost]);
  const after = articleOf([mayor], [open], [cost]);
  const draft = reviseDraft(draftOf(before, [itemOn(before, "a", "12 miljoen euro")]), {
    article: after,
    content,
    questions: [],
  });
  expect(proofOf(draft, "a")).toEqual(["12 miljoen euro"]);
  expect(draft.items[0]?.key.explanation).toBe("Dit staat in alinea 3.");
  expect(touched(draft)).toEqual([]);
});

test("marks a question whose sentence was changed, and points at the sentence that is most like it", () => {
  const before = articleOf([open, cost, mayor]);
  const after = articleOf([open, "Zij kostte 13 miljoen euro.", mayor]);
  const items = [itemOn(before, "a", "12 miljoen euro"), itemOn(before, "b", "zondag")];
  const draft = reviseDraft(draftOf(before, items), { article: after, content, questions: [] });
  expect(proofOf(draft, "a")).toEqual(["Zij kostte 13 miljoen euro."]);
  expect(touched(draft)).toEqual(["a"]);
  expect(markStale(draft).items.map(({ stale }) => stale)).toEqual([false, false]);
});

test("of a sentence that is there twice the nearer one is taken", () => {
  const before = articleOf([open, cost], [cost, mayor]);
  const second = before.text.lastIndexOf("12 miljoen euro");
  const item = itemOn(before, "a", "12 miljoen euro");
  const spans = [{ start: second, end: second + 15 }];
  const own = { ...item, key: { ...item.key, evidence: [{ level: "standard" as const, spans }] } } as DraftItem;
  const draft = reviseDraft(draftOf(before, [own]), {
    article: articleOf([open, cost], [cost]),
    content,
    questions: [],
  });
  expect(draft.items[0]?.key.evidence[0]?.spans[0]?.start).toBe(draft.article.text.lastIndexOf("12 miljoen euro"));
});

test("keeps whole sentences for a question that asks for the proof, that of the evidence first", () => {
  const before = articleOf([open, cost], [mayor]);
  const after = articleOf([mayor, "Volgens de gemeente ging het zo: De brug ging zondag open."], ["Het was druk."]);
  const at = (article: Article, words: string): Span => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const base = itemOn(before, "a", open);
  const spans = [at(before, open), at(before, cost), at(before, mayor)];
  const item = DraftItem.parse({
    ...base,
    question: { ...base.question, kind: "proof", options: [] },
    key: {
      questionId: "a",
      kind: "proof",
      explanation: base.key.explanation,
      evidence: [{ level: "standard", spans: [at(before, open)] }],
      correct: null,
      missteps: [],
      sentences: [{ level: "standard", spans }],
    },
  });
  const draft = reviseDraft(draftOf(before, [item]), { article: after, content, questions: [] });
  const [moved] = draft.items;
  const said = moved?.key.kind === "proof" ? moved.key.sentences[0]?.spans : [];
  // The changed one is whole and first; the one that is gone counts no more; the one that stands goes along.
  expect(said?.map(({ start, end }) => after.text.slice(start, end))).toEqual([
    "Volgens de gemeente ging het zo: De brug ging zondag open.",
    mayor,
  ]);
  expect(proofOf(draft, "a")).toEqual([open]);
  expect(touched(draft)).toEqual(["a"]);
});

test("drops what was only spare on a changed sentence, and brings what is new, nothing twice", () => {
  const before = articleOf([open, cost]);
  const after = articleOf([open, "De bouw duurde twee jaar."]);
  const spare = itemOn(before, "a", "12 miljoen euro", { state: "spare" });
  const mine = itemOn(before, "b", "12 miljoen", { state: "spare", edited: true });
  const kept = itemOn(before, "c", "zondag");
  const fresh = itemOn(after, "d", "twee jaar");
  const again = { ...itemOn(after, "e", "zondag"), question: { ...kept.question, id: "e" as never } };
  const draft = reviseDraft(draftOf(before, [spare, mine, kept]), {
    article: after,
    content,
    questions: [fresh, again],
  });
  expect(draft.items.map(({ question, state }) => `${question.id} ${state}`)).toEqual([
    "b spare",
    "c chosen",
    "d spare",
  ]);
});

test("whatever the new text, every proof lies within one of its sentences", () => {
  const words = fc.array(fc.constantFrom("brug", "open", "12", "euro", "lint", "zondag"), {
    minLength: 1,
    maxLength: 6,
  });
  const sentence = words.map((all) => `${all.join(" ")}.`);
  const article = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((paragraphs) => articleOf(...paragraphs));
  fc.assert(
    fc.property(article, article, fc.nat(), (before, after, seed) => {
      const all = before.blocks.flatMap(({ sentences }) => sentences);
      const span = all[seed % all.length] ?? { start: 0, end: 1 };
      const item = itemOn(before, "a", before.text.slice(span.start, span.end));
      const draft = reviseDraft(draftOf(before, [item]), { article: after, content, questions: [] });
      expect(markStale(draft).items[0]?.stale).toBe(false);
      const unchanged = after.text.includes(before.text.slice(span.start, span.end));
      if (!unchanged) expect(touched(draft)).toEqual(["a"]);
    }),
  );
});
