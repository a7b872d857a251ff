import { QuizId, type Draft, type Edition, type Finding, type Language } from "@leesbewijs/domain";
import { checkLesson } from "./checks/check-lesson.ts";
import type { CompiledLesson } from "./compile-lesson.ts";
import { fingerprint } from "./compile/fingerprint.ts";
import { provingSentence } from "./proving-sentence.ts";

const quizTitle: Record<Language, string> = { nl: "Vragen bij de tekst", en: "Questions on the text" };
const sourceWord: Record<Language, string> = { nl: "Bron", en: "Source" };

/**
 * Makes of a draft what would be published of it now: one edition with the chosen questions in their order, their keys,
 * and what the checks say. Pure: the same draft gives the same bytes. An edition without questions is given too, so that
 * a draft can be judged at any moment; its findings keep it from being published.
 *
 * @param name names the quiz over all revisions: the draft's id
 */
export function compileDraft(draft: Draft, name: string): CompiledLesson {
  const { language, title, newsDate } = draft;
  const chosen = draft.items.filter(({ state }) => state === "chosen");
  const questionIds = chosen.map(({ question }) => question.id);
  const quiz = { id: QuizId.parse(fingerprint("quiz", "draft", name)), title: quizTitle[language], questionIds };
  const edition: Edition = {
    language,
    content: { ...draft.content, title, attribution: attributionOf(draft) },
    articles: [{ ...draft.article, title }],
    quizzes: [quiz],
    questions: chosen.map(({ question }) => ({ ...question, validAsOf: newsDate ?? question.validAsOf })),
  };
  const editions = [edition];
  const keys = chosen.map(({ key }) => ({ language, key }));
  const checked = checkLesson({ newsDate: newsDate ?? "2000-01-01", editions, keys, notes: new Map() });
  return { editions, keys, findings: [...draftFindings(draft), ...checked] };
}

/** The draft with each question marked whose proof no longer lies within one sentence of its text. */
export function markStale(draft: Draft): Draft {
  const holds = (item: Draft["items"][number]): boolean =>
    [...item.key.evidence, ...("sentences" in item.key ? item.key.sentences : [])].every(
      ({ level, spans }) =>
        level === draft.article.level && spans.every((span) => provingSentence(draft.article, span) !== null),
    );
  return { ...draft, items: draft.items.map((item) => ({ ...item, stale: !holds(item) })) };
}

/** What only a draft can have wrong. */
function draftFindings({ language, newsDate, items }: Draft): Finding[] {
  const chosen = items.filter(({ state }) => state === "chosen");
  const found: Finding[] = [];
  if (newsDate === null) {
    const place = { language, field: "newsDate" };
    found.push({ rule: "news-date", severity: "fail", place, message: "The day of the news is not known" });
  }
  if (chosen.length === 0) {
    found.push({ rule: "no-questions", severity: "fail", place: { language }, message: "No question is chosen" });
  }
  for (const [at, { question, fact, touched }] of chosen.entries()) {
    if (touched) {
      const place = { language, questionId: question.id };
      const message = `"${question.prompt.slice(0, 60)}": the sentence that proves it was changed`;
      found.push({ rule: "text-changed", severity: "fail", place, message });
    }
    const earlier = fact === "" ? -1 : chosen.slice(0, at).findIndex((other) => other.fact === fact);
    if (earlier < 0) continue;
    const place = { language, questionId: question.id };
    const message = `"${question.prompt.slice(0, 60)}": asks the same as question ${earlier + 1}`;
    found.push({ rule: "same-fact", severity: "warn", place, message });
  }
  return found;
}

function attributionOf({ language, author, source, licence, content }: Draft): string {
  const known = [author, source, licence].filter((part) => part !== "");
  return known.length === 0 ? content.attribution : `${sourceWord[language]}: ${known.join(", ")}`.slice(0, 500);
}
