import type { Reading } from "../2-reading/reading.ts";
import type { Refusal } from "../4-questions/ask.ts";
import type { QuestionsToCheck } from "../checks/lesson-to-check.ts";
import { questionRules } from "../checks/question-rules.ts";
import type { Candidate } from "./candidate.ts";
import { validOn } from "./make-candidate.ts";

type Judged = { readonly candidates: Omit<Candidate, "score">[]; readonly refusals: Refusal[] };

/** Lets the checks that judge a teacher's questions judge the engine's too; what one of them finds fault with is not asked. */
export function judgeByChecks(reading: Reading, candidates: readonly Omit<Candidate, "score">[]): Judged {
  const { language, text } = reading;
  const lesson: QuestionsToCheck = {
    newsDate: validOn(reading),
    editions: [
      { language, articles: [text.article], quizzes: [], questions: candidates.map(({ question }) => question) },
    ],
    keys: candidates.map(({ key }) => ({ language, key })),
    notes: new Map(),
  };
  const broken = new Map<string, string>();
  for (const rule of questionRules) {
    for (const finding of rule(lesson)) {
      const id = finding.place.questionId;
      if (id !== undefined && !broken.has(id)) broken.set(id, finding.rule);
    }
  }
  return {
    candidates: candidates.filter(({ question }) => !broken.has(question.id)),
    refusals: candidates.flatMap(({ question, sentences }) => {
      const rule = broken.get(question.id);
      return rule === undefined ? [] : [{ rule: `check: ${rule}`, sentence: sentences[0] ?? 0 }];
    }),
  };
}
