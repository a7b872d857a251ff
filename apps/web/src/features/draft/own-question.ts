import type {
  AnswerKeyOf,
  DraftItem,
  Language,
  Option,
  OptionId,
  Question,
  QuestionId,
  Span,
} from "@leesbewijs/domain";
import { newId } from "@/shell/new-id";

/** The kinds of which a teacher can write a question. */
export const ownKinds = ["singleChoice", "trueFalse", "shortText", "number", "proof"] as const;
export type OwnKind = (typeof ownKinds)[number];

const explained: Readonly<Record<Language, (paragraph: number) => string>> = {
  nl: (paragraph) => `Dit staat in alinea ${paragraph}.`,
  en: (paragraph) => `This is said in paragraph ${paragraph}.`,
};

type Proof = { readonly span: Span; readonly paragraph: number };

/** An empty question of a kind, proved by a sentence. Empty fields are filled in by the teacher before it is used. */
export function ownQuestion(
  kind: OwnKind,
  { span, paragraph }: Proof,
  language: Language,
  validAsOf: string,
): DraftItem {
  const id = newId<QuestionId>();
  const base = { id, prompt: "", process: "retrieve", skill: "detail", difficulty: 2, validAsOf, possible: 1 } as const;
  const secret = {
    questionId: id,
    explanation: explained[language](paragraph),
    evidence: [{ level: "standard" as const, spans: [span] }],
  };
  const item = {
    shape: "own",
    fact: id,
    score: 1,
    state: "chosen",
    edited: true,
    stale: false,
    touched: false,
  } as const;
  switch (kind) {
    case "singleChoice": {
      const { options, correct } = emptyOptions();
      return { ...item, question: { ...base, kind, options }, key: { ...secret, kind, correct, missteps: [] } };
    }
    case "proof":
      return {
        ...item,
        question: { ...base, kind, options: [] },
        key: { ...secret, kind, correct: null, missteps: [], sentences: secret.evidence },
      };
    case "trueFalse":
      return {
        ...item,
        question: { ...base, kind, statement: "" },
        key: { ...secret, kind, correct: true, errorType: null },
      };
    case "shortText":
      return { ...item, question: { ...base, kind }, key: { ...secret, kind, accept: [] } };
    case "number":
      return {
        ...item,
        question: { ...base, kind },
        key: { ...secret, kind, value: 0, tolerance: 0, display: "", accept: [] },
      };
  }
}

/** Options to fill in, of which the first is right until the teacher says otherwise. */
export function emptyOptions(): { readonly options: Option[]; readonly correct: OptionId } {
  const options = Array.from({ length: 4 }, (): Option => ({ id: newId<OptionId>(), text: "" }));
  return { options, correct: options[0]?.id ?? newId<OptionId>() };
}

/** The number that a teacher typed, or null: "12.500" and "0,5" in Dutch, "12,500" and "0.5" in English. */
export function numberOf(typed: string, language: Language): number | null {
  const [thousands, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const plain = typed.trim().replaceAll(thousands, "").replace(decimal, ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export type ItemProblem = "prompt" | "options" | "statement" | "accept" | "number" | "explanation";

/** What has to be filled in before a question can be used. */
export function problemsOf({ question, key }: DraftItem, language: Language): ItemProblem[] {
  const found: ItemProblem[] = [];
  if (question.prompt.trim() === "") found.push("prompt");
  const texts = textsOf(question);
  if (texts.some((text) => text.trim() === "") || texts.length === 1) found.push("options");
  if (question.kind === "trueFalse" && question.statement.trim() === "") found.push("statement");
  if (key.kind === "shortText" && key.accept.length === 0) found.push("accept");
  if (key.kind === "number" && numberOf(key.display, language) === null) found.push("number");
  if (key.explanation.trim() === "") found.push("explanation");
  return found;
}

function textsOf(question: Question): string[] {
  if ("options" in question) return question.options.map(({ text }) => text);
  if (question.kind === "order") return question.items.map(({ text }) => text);
  return question.kind === "match" ? [...question.left, ...question.right].map(({ text }) => text) : [];
}

/** The question as it is stored: empty options left out, typed lists tidy, a number read. */
export function tidied(item: DraftItem, language: Language): DraftItem {
  const { question, key } = item;
  // Whoever changes a question has looked at it.
  const edited = { ...item, edited: true, touched: false };
  if (key.kind === "shortText") {
    return { ...edited, key: { ...key, accept: key.accept.map((one) => one.trim()).filter((one) => one !== "") } };
  }
  if (key.kind === "number") {
    return {
      ...edited,
      key: { ...key, value: numberOf(key.display, language) ?? key.value, display: key.display.trim() },
    };
  }
  if (question.kind === "singleChoice" && key.kind === "singleChoice") {
    const { options, missteps } = filledIn(question.options, key);
    return { ...edited, question: { ...question, options }, key: { ...key, missteps } };
  }
  if (question.kind !== "proof" || key.kind !== "proof") return edited;
  const { options, missteps } = filledIn(question.options, key);
  return {
    ...edited,
    question: { ...question, options, possible: options.length === 0 ? 1 : 2 },
    key: { ...key, missteps },
  };
}

/** The options with a text, and the right one, and what is known of those. */
function filledIn(all: readonly Option[], { correct, missteps }: Pick<AnswerKeyOf<"proof">, "correct" | "missteps">) {
  const options = all.filter(({ id, text }) => text.trim() !== "" || id === correct);
  return { options, missteps: missteps.filter(({ optionId }) => options.some(({ id }) => id === optionId)) };
}
