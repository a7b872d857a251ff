import { createHash } from "node:crypto";
import type { Prisma } from "@leesbewijs/db";
import type { AnswerKey, Edition, Finding, Language } from "@leesbewijs/domain";
import { newId } from "../new-id.ts";

/** A lesson as the compiler of `content` gives it, with what the list of lessons needs. */
export type Compiled = {
  readonly newsDate: string;
  readonly sensitive: boolean;
  readonly editions: readonly Edition[];
  readonly keys: readonly { readonly language: Language; readonly key: AnswerKey }[];
  readonly findings: readonly Finding[];
};

/** Names the content: two revisions with the same hash say the same. */
export const hashOf = (compiled: Compiled): string =>
  createHash("sha256").update(JSON.stringify(compiled)).digest("hex");

/**
 * Freezes a lesson as the next revision of `lessonId` and returns the revision's id. Questions and keys go to tables of
 * their own.
 */
export async function storeRevision(
  tx: Prisma.TransactionClient,
  place: { readonly schoolId: string; readonly lessonId: string; readonly number: number },
  compiled: Compiled,
): Promise<string> {
  const { schoolId } = place;
  const id = newId();
  const { newsDate, sensitive, findings } = compiled;
  await tx.lessonRevision.create({
    data: { ...place, id, hash: hashOf(compiled), newsDate: new Date(newsDate), sensitive, findings: [...findings] },
  });
  for (const edition of compiled.editions) {
    const { language, content, quizzes } = edition;
    const here = { schoolId, revisionId: id, language };
    const words = Math.max(...edition.articles.map(({ text }) => text.split(/\s+/).length));
    await tx.edition.create({ data: { ...here, title: content.title, lead: content.lead, words, content, quizzes } });
    await tx.article.createMany({
      data: edition.articles.map(({ level, title, text, blocks }) => ({ ...here, level, title, text, blocks })),
    });
    await tx.question.createMany({
      data: edition.questions.map((body, position) => ({ ...here, id: body.id, position, body })),
    });
  }
  await tx.answerKey.createMany({
    data: compiled.keys.map(({ language, key }) => ({
      schoolId,
      revisionId: id,
      language,
      questionId: key.questionId,
      body: key,
    })),
  });
  return id;
}
