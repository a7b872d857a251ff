import type { MakeQuestion } from "./question-maker.ts";

/** A point for every gap. The text has `____` where a gap is; how long the line is does not matter. */
export const makeCloze: MakeQuestion<"cloze"> = (source, { language }) => ({
  shown: { kind: "cloze", possible: Math.max(1, source.gaps.length), parts: source.text[language].split(/_{3,}/) },
  secret: { kind: "cloze", gaps: source.gaps.map((gap) => ({ accept: gap[language] })) },
});

export const makeShortText: MakeQuestion<"shortText"> = (source, { language }) => ({
  shown: { kind: "shortText", possible: 1 },
  secret: { kind: "shortText", accept: source.accept[language] },
});

export const makeNumber: MakeQuestion<"number"> = (source, { language }) => ({
  shown: { kind: "number", possible: 1 },
  secret: {
    kind: "number",
    value: source.value,
    tolerance: source.tolerance,
    display: source.display[language],
    accept: source.accept[language],
  },
});

export const makeTrueFalse: MakeQuestion<"trueFalse"> = (source, { language }) => ({
  shown: { kind: "trueFalse", possible: 1, statement: source.statement[language] },
  secret: { kind: "trueFalse", correct: source.correct, errorType: source.errorType ?? null },
});
