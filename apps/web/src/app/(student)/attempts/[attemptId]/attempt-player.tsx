import type { AttemptForStudent } from "@leesbewijs/domain";
import { requireActor } from "@/auth/actor";
import { buildId } from "@/env";
import { ArticleText } from "@/features/article/article-text";
import { ClientWords } from "@/i18n/client-words";
import { Player } from "./[...place]/player";

type Props = {
  readonly attempt: AttemptForStudent;
  /** The page that a device keeps: it may be shown at any address of the attempt. */
  readonly anywhere?: boolean;
};

/** An open attempt with everything that it needs in the browser. */
export async function AttemptPlayer({ attempt, anywhere = false }: Props) {
  const { personId } = await requireActor("guest", "student");
  const article = attempt.articles.find((one) => one.level === attempt.level) ?? attempt.articles[0];
  return (
    <ClientWords of={["quiz", "attempt", "problem"]}>
      {/* The text goes to the browser once, as it is shown. */}
      <Player
        attempt={{ ...attempt, articles: [] }}
        personId={personId}
        build={buildId()}
        anywhere={anywhere}
        text={article ? <ArticleText article={article} /> : null}
      />
    </ClientWords>
  );
}
