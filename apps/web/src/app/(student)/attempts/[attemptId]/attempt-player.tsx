import type { AttemptForStudent } from "@leesbewijs/domain";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { buildId } from "@/env";
import { articleRead } from "@/features/article/article-read";
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
  const [t, { personId, role }] = await Promise.all([getTranslations("lesson"), requireActor("guest", "student")]);
  const article = articleRead(attempt.articles, attempt.level);
  const look = readerLook(await currentSettings());
  const highlights =
    article && role === "student" ? await found((await api()).highlight.list({ lessonId: attempt.lessonId })) : [];
  return (
    <ClientWords of={["quiz", "attempt", "flag", "problem"]}>
      {/* The text goes to the browser as data, once: it is shown when somebody asks for it, and answered in. */}
      <Player
        attempt={{ ...attempt, articles: article ? [article] : [] }}
        personId={personId}
        build={buildId()}
        anywhere={anywhere}
        look={look}
        marks={article ? marksOf(article, highlights) : []}
        paragraphLabel={t("paragraph")}
      />
    </ClientWords>
  );
}
