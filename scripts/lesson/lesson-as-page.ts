import type { Candidate, MadeLesson } from "@leesbewijs/content";
import { answersOf } from "./answers-of.ts";
import { pageStyle } from "./page-style.ts";

/** What a page says besides the article, in its language. */
const say = {
  nl: {
    summary: "In het kort",
    words: "Woorden",
    line: "Wat gebeurde wanneer?",
    people: "Wie is wie?",
    places: "Plaatsen",
    numbers: "Getallen",
    quiz: "Vragen",
    answer: "Antwoord en bewijs",
    noMeaning: "Zoek de betekenis in deze zin:",
    none: "Bij deze tekst konden te weinig vragen worden gemaakt.",
    true: "waar",
    false: "niet waar",
  },
  en: {
    summary: "In short",
    words: "Words",
    line: "What happened when?",
    people: "Who is who?",
    places: "Places",
    numbers: "Numbers",
    quiz: "Questions",
    answer: "Answer and proof",
    noMeaning: "Work out the meaning from this sentence:",
    none: "Too few questions could be made of this text.",
    true: "true",
    false: "not true",
  },
} as const;
type Say = (typeof say)[keyof typeof say];

/** A lesson as one page that opens by itself: no script, no other file; light or dark as the reader's machine is, and fit to print. */
export function lessonAsPage(made: MadeLesson): string {
  const { lesson, text, quiz } = made;
  const { language } = text.article;
  const words: Say = say[language];
  const date = text.newsDate?.value ?? "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(lesson.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${escape(lesson.title)}</h1>
<p class="facts">${escape([date, text.author, text.source].filter(Boolean).join(" · "))}</p>
${block(
  words.summary,
  lesson.summary.map((sentence) => `<p>${escape(sentence.text)}</p>`),
)}
${block(words.words, definitions(lesson.words.map(({ term, meaning, example }) => [term.text, meaning?.text ?? `${words.noMeaning} ${example.text}`])))}
${articleOf(made)}
${block(words.line, definitions(lesson.timeline.map(({ when, event }) => [when, event.text])))}
${block(words.people, definitions(lesson.people.map(({ name, role }) => [name, role.text])))}
${block(words.places, definitions(lesson.places.map(({ name, note }) => [name, note ?? ""])))}
${block(words.numbers, definitions(lesson.amounts.map(({ amount, sentence }) => [amount.text, sentence.text])))}
<h2>${words.quiz}</h2>
${quiz.length === 0 ? `<p>${words.none}</p>` : `<ol>${quiz.map((candidate) => questionOf(candidate, text.article.text, words)).join("\n")}</ol>`}
</main>
</body>
</html>
`;
}

function articleOf({ text: { article }, lesson }: MadeLesson): string {
  const heads = new Map(
    lesson.parts.map(({ from, title, titleFrom, guide }) => [
      from,
      { title: titleFrom === "heading" ? "" : title, guide },
    ]),
  );
  const shown = article.blocks.map(({ kind, number, span }) => {
    const words = escape(article.text.slice(span.start, span.end));
    if (kind === "heading" || number === null) return `<h3>${words}</h3>`;
    const head = heads.get(number);
    const before =
      head === undefined
        ? ""
        : `${head.title === "" ? "" : `<h3>${escape(head.title)}</h3>`}<p class="guide">${escape(head.guide)}</p>`;
    return `${before}<p>${words}</p>`;
  });
  return `<article>${shown.join("\n")}</article>`;
}

function questionOf(candidate: Candidate, article: string, words: Say): string {
  const { question, proof } = candidate;
  const answers = answersOf(candidate);
  const chosen = "options" in question || question.kind === "order" || question.kind === "match";
  const options = chosen ? `<ul>${answers.map(({ text }) => `<li>${escape(text)}</li>`).join("")}</ul>` : "";
  const right = answers.flatMap(({ text, right, note }) =>
    question.kind === "trueFalse"
      ? [right ? words.true : words.false]
      : right
        ? [note === "" ? text : `${text}: ${note}`]
        : [],
  );
  const shown =
    "parts" in question
      ? `<p>${escape(question.parts.join(" ____ "))}</p>`
      : question.kind === "trueFalse"
        ? `<p>${escape(question.statement)}</p>`
        : "";
  const quotes = proof
    .map(({ start, end }) => `<blockquote>${escape(article.slice(start, end))}</blockquote>`)
    .join("");
  return `<li><p class="prompt">${escape(question.prompt)}</p>${shown}${options}<details><summary>${words.answer}</summary><p>${escape(right.join("; "))}</p>${quotes}</details></li>`;
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<section><h2>${escape(title)}</h2>${lines.join("\n")}</section>`;
}

function definitions(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.length === 0
    ? []
    : [`<dl>${pairs.map(([term, text]) => `<dt>${escape(term)}</dt><dd>${escape(text)}</dd>`).join("")}</dl>`];
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
