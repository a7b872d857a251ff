// @vitest-environment jsdom
import { virtual } from "@guidepup/virtual-screen-reader";
import { AttemptForStudent, Feedback, type Language, Response } from "@leesbewijs/domain";
import { NextIntlClientProvider } from "next-intl";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AttemptInHand } from "@/features/attempt/use-attempt";
import en from "../../../../../../messages/en.json";
import nl from "../../../../../../messages/nl.json";
import { QuestionScreen } from "./question-screen";

const texts = {
  nl: {
    text: "De brug is dicht. Hij gaat in mei open.",
    prompt: "Wanneer gaat de brug open?",
    options: ["In mei", "In juni"],
    why: "Dat staat in de tweede zin.",
  },
  en: {
    text: "The bridge is closed. It opens in May.",
    prompt: "When does the bridge open?",
    options: ["In May", "In June"],
    why: "The second sentence says so.",
  },
} as const;

/** An attempt of one question that asks for an answer and for the sentence that proves it. */
function attemptIn(language: Language): AttemptForStudent {
  const { text, prompt, options } = texts[language];
  const first = text.indexOf(".") + 1;
  const sentences = [
    { start: 0, end: first },
    { start: first + 1, end: text.length },
  ];
  const block = { kind: "paragraph", span: { start: 0, end: text.length }, number: 1, sentences };
  const question = {
    id: "q1",
    kind: "proof",
    prompt,
    process: "retrieve",
    skill: "when",
    difficulty: 1,
    possible: 2,
    validAsOf: "2026-05-01",
    options: options.map((option, at) => ({ id: `o${at}`, text: option })),
  };
  const asked = {
    question,
    response: null,
    version: 0,
    checked: false,
    late: false,
    paused: false,
    tooLate: null,
    feedback: null,
    flag: null,
    override: null,
  };
  // oxlint-disable-next-line no-restricted-globals -- a fixed moment, not the clock
  const startedAt = new Date("2026-11-27T09:00:00Z");
  return AttemptForStudent.parse({
    attemptId: "a1",
    lessonId: "l1",
    assignmentId: "s1",
    lessonTitle: "Brug",
    quizTitle: "Quiz",
    mode: "practice",
    language,
    level: "standard",
    state: "open",
    number: 1,
    redoOf: null,
    startedAt,
    submittedAt: null,
    dueAt: null,
    closesAt: null,
    pausedAt: null,
    late: false,
    mayFlag: true,
    articles: [{ language, level: "standard", title: "Brug", text, blocks: [block] }],
    questions: [asked],
  });
}

/** What comes back after the right answer with the wrong sentence. */
function feedbackOn({ articles, language }: AttemptForStudent): Feedback {
  const [article] = articles;
  const [block] = article?.blocks ?? [];
  const sentence = block?.sentences[1];
  if (!article || !block || !sentence) throw new Error("the text changed");
  const sentenceText = article.text.slice(sentence.start, sentence.end);
  return Feedback.parse({
    score: { questionId: "q1", verdict: "partial", points: 1, possible: 2, proved: false },
    correct: { kind: "proof", optionId: "o0", sentence },
    alsoCorrect: [],
    correction: null,
    explanation: texts[language].why,
    errorType: null,
    proofs: [
      {
        level: "standard",
        paragraph: 1,
        paragraphText: article.text,
        within: sentence,
        sentence,
        sentenceText,
        marks: [{ start: 0, end: sentenceText.length - 1 }],
      },
    ],
  });
}

const settled = { handIn: false, submitted: false, pausedAt: null, problem: null };

function inHandOf(
  attempt: AttemptForStudent,
  change: Partial<AttemptForStudent["questions"][number]> = {},
): AttemptInHand {
  return {
    questions: attempt.questions.map((asked) => ({ ...asked, ...change })),
    kept: { answer: () => undefined, line: { kind: "idle" }, replaced: new Map(), replacing: new Set(), ...settled },
    trouble: null,
    busy: false,
    answered: 0,
    flagged: 0,
    answer: () => undefined,
    flag: () => undefined,
    flush: () => undefined,
    keepOpen: () => undefined,
    check: async () => undefined,
    handIn: async () => undefined,
  };
}

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // There is no stylesheet here: this is all of it that decides what is there to be read.
  document.head.innerHTML = "<style>.hidden { display: none }</style>";
  // Nor are there pseudo-elements, which the reader asks for.
  const styleOf = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element) => styleOf(element);
  place = document.createElement("main");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(async () => {
  await virtual.stop();
  act(() => root.unmount());
  place.remove();
});

function show(attempt: AttemptForStudent, inHand: AttemptInHand): void {
  const { language } = attempt;
  act(() =>
    root.render(
      <NextIntlClientProvider locale={language} messages={language === "nl" ? nl : en} timeZone="Europe/Amsterdam">
        <QuestionScreen attempt={attempt} inHand={inHand} number={1} onText={() => undefined} go={() => undefined} />
      </NextIntlClientProvider>,
    ),
  );
}

/** Everything that a screen reader says of the screen, from its top to its end. */
async function transcript(): Promise<string[]> {
  await virtual.start({ container: place });
  while ((await virtual.lastSpokenPhrase()) !== "end of main") await virtual.next();
  return virtual.spokenPhraseLog();
}

describe.each(["nl", "en"] as const)("what a screen reader says (%s)", (language) => {
  it("of a question that asks for an answer and its proof", async () => {
    const attempt = attemptIn(language);
    show(attempt, inHandOf(attempt));
    await expect((await transcript()).join("\n")).toMatchFileSnapshot(`./transcripts/question.${language}.txt`);
  });

  it("of feedback on a right answer with a wrong proof, step by step", async () => {
    const attempt = attemptIn(language);
    const [first] = attempt.articles[0]?.blocks[0]?.sentences ?? [];
    const response = Response.parse({ kind: "proof", optionId: "o0", sentence: first });
    show(attempt, inHandOf(attempt, { response, checked: true, feedback: feedbackOn(attempt) }));
    await expect((await transcript()).join("\n")).toMatchFileSnapshot(`./transcripts/feedback.${language}.txt`);
    await virtual.stop();
    for (const step of ["none", "paragraph", "sentence"] as const) {
      const words = (language === "nl" ? nl : en).quiz.steps.next[step];
      const button = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);
      act(() => button?.click());
    }
    expect(document.activeElement?.textContent).toBe(texts[language].text.split(". ")[1]);
    await expect((await transcript()).join("\n")).toMatchFileSnapshot(`./transcripts/proof.${language}.txt`);
  });

  it("of a check without an answer", async () => {
    const attempt = attemptIn(language);
    show(attempt, inHandOf(attempt));
    const { check } = (language === "nl" ? nl : en).attempt.step;
    const button = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === check);
    await virtual.start({ container: place });
    act(() => button?.click());
    const said = language === "nl" ? /Kies eerst een antwoord/ : /Choose an answer first/;
    await vi.waitFor(async () => expect((await virtual.spokenPhraseLog()).join("\n")).toMatch(said));
  });
});
