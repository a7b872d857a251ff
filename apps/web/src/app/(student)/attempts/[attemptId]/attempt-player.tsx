import type { AttemptForStudent } from "@leesbewijs/domain";
import { requireActor } from "@/auth/actor";
import { buildId } from "@/env";
import { articleRead } from "@/features/article/article-read";
import { ArticleText } from "@/features/article/article-text";
import { marksOf } from "@/features/article/place-highlights";
import { readerLook } from "@/features/display/display-choices";
import { ClientWords } from "@/i18n/client-words";
import { currentSettings } from "@/reading/current-settings";
import { api, found } from "@/trpc/server";
import { Player } from "./[...place]/player";

type Props = {
  readonly attempt: AttemptForStudent;
  /** The page that a device keeps: it may be shown at any address of the attempt. */
  readonly anywhere?: boolean;
};

/** An open attempt with everything that it needs in the browser. */
export async function AttemptPlayer({ attempt, anywhere = false }: Props) {
  const { personId, role } = await requireActor("guest", "student");
  const article = articleRead(attempt.articles, attempt.level);
  const look = readerLook(await currentSettings());
  const pointed = attempt.questions.some(({ question }) => question.kind === "proof");
  const highlights =
    article && role === "student" ? await found((await api()).highlight.list({ lessonId: attempt.lessonId })) : [];
  return (
    <ClientWords of={["quiz", "attempt", "flag", "problem"]}>
      {/* The text goes to the browser as it is shown, and as data only where questions are answered in it. */}
      <Player
        attempt={{ ...attempt, articles: article && pointed ? [article] : [] }}
        personId={personId}
        build={buildId()}
        anywhere={anywhere}
        look={look}
        text={article ? <ArticleText article={article} marks={marksOf(article, highlights)} /> : null}
      />
    </ClientWords>
  );
}
