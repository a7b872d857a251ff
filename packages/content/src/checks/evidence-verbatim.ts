import { provingSentence } from "../proving-sentence.ts";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";

/** Every piece of evidence lies within one sentence of a numbered paragraph of an article that the edition has. */
export const evidenceVerbatim: Rule = (lesson) =>
  examined(lesson).flatMap((item) =>
    item.key.evidence.flatMap(({ level, spans }) => {
      const article = item.edition.articles.find((candidate) => candidate.level === level);
      const lost = spans.filter((span) => article === undefined || provingSentence(article, span) === null);
      return lost.map(({ start, end }) =>
        findingAbout(item, {
          rule: "evidence-verbatim",
          severity: "fail",
          field: "evidence",
          message: `${start}-${end} of the ${level} text is not within one sentence of a paragraph`,
        }),
      );
    }),
  );
