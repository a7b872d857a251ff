import { keySheet, worksheet } from "@leesbewijs/paper";
import { notFound } from "next/navigation";
import { requireActor } from "@/auth/actor";
import { readParts } from "@/features/lesson-preview/paper-parts";
import { loadTeacherLesson } from "../../load-teacher-lesson";
import { fonts } from "./fonts";
import { paperWords } from "./paper-words";

type Context = { readonly params: Promise<{ readonly lessonId: string; readonly sheet: string }> };

/** The lesson on paper as a file: the worksheet for the class, or the key for the teacher. Never both in one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lessonId, sheet } = await params;
  await requireActor("teacher", "admin");
  if (sheet !== "worksheet.pdf" && sheet !== "key.pdf") notFound();
  const query = new URL(request.url).searchParams;
  const lesson = await loadTeacherLesson(lessonId, query.get("language") ?? undefined);
  const article = lesson.articles.find(({ level }) => level === query.get("level")) ?? lesson.articles[0] ?? null;
  const quiz = lesson.quizzes.find(({ id }) => id === query.get("quiz")) ?? lesson.quizzes[0];
  const chosen = query.getAll("part");
  const parts = readParts(chosen.length > 0 ? chosen : undefined);
  const questions = (lesson.quizQuestions[quiz?.id ?? ""] ?? []).flatMap((id) =>
    lesson.questions.filter(({ question }) => question.id === id),
  );
  const { content, language } = lesson;
  const title = `${content.title}: ${quiz?.title ?? ""}`;
  const made = new Date(`${lesson.newsDate}T12:00:00Z`);
  const shared = { title, language, words: await paperWords(), fonts: await fonts(), made };
  const file =
    sheet === "key.pdf"
      ? await keySheet({
          ...shared,
          questions,
          text: lesson.articles.find(({ level }) => level === "standard") ?? null,
          level: article?.level ?? "standard",
        })
      : await worksheet({
          ...shared,
          article: parts.has("text") ? article : null,
          attribution: content.attribution,
          glossary: parts.has("words") ? content.words : [],
          questions: parts.has("questions") ? questions.map(({ question }) => question) : [],
          askProof: parts.has("proof"),
        });
  return new Response(Buffer.from(file), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${sheet}"; filename*=UTF-8''${fileName(content.title, sheet)}`,
      "cache-control": "private, no-store",
    },
  });
}

/** The name of the lesson in the name of the file. */
const fileName = (title: string, sheet: string): string =>
  encodeURIComponent(`${title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}-${sheet}`);
