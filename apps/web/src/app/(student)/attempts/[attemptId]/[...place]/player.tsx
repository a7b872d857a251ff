"use client";

import type { AttemptForStudent } from "@leesbewijs/domain";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { ArticleBody } from "@/features/article/article-body";
import type { Mark } from "@/features/article/sentence-pieces";
import { PausedScreen } from "@/features/attempt/paused-screen";
import { Review } from "@/features/attempt/review";
import { TextPanel } from "@/features/attempt/text-panel";
import { useAttempt } from "@/features/attempt/use-attempt";
import { forgetPages, keepPage } from "@/outbox/kept-page";
import { paths } from "@/paths";
import { useTitle } from "@/shell/use-title";
import { type Place, placeHref, readPlace } from "./place";
import { QuestionScreen } from "./question-screen";

type Props = {
  readonly attempt: AttemptForStudent;
  readonly personId: string;
  /** Names this build of the app. */
  readonly build: string;
  /** Rendered for no address in particular: where somebody is, is known in the browser alone. */
  readonly anywhere: boolean;
  /** The student's own highlights in the text, to look at. */
  readonly marks: readonly Mark[];
  readonly paragraphLabel: string;
  /** How the student likes a text, as attributes that the stylesheet looks at. */
  readonly look: Readonly<Record<`data-${string}`, string>>;
};

const never = () => () => undefined;
const always = () => true;

/**
 * An attempt from its first question to handing in. Questions change in the browser alone, so that a lost connection
 * stops nobody and no save is lost on the way; the address changes along, so that a reload comes back here.
 */
export function Player({ attempt, personId, build, anywhere, marks, paragraphLabel, look }: Props) {
  const t = useTranslations("attempt");
  const inHand = useAttempt(attempt, personId);
  const { submitted, line, pausedAt } = inHand.kept;
  const signedOut = line.kind === "signIn" || line.kind === "otherPerson";
  const placed = useSyncExternalStore(never, always, () => !anywhere);
  const path = usePathname();
  const count = attempt.questions.length;
  const place: Place = readPlace(path.split("/").slice(3), count) ?? { kind: "question", number: 1 };
  // Where this is, is not known before the browser has taken over; what it says then has the last word.
  const what = !placed
    ? null
    : place.kind === "question"
      ? t("questionOf", { number: place.number, count })
      : t("reviewTitle");
  const [text] = attempt.articles;
  // Kept here, so that a text beside the questions stays open from one to the next, and where it was once it has been open.
  const [panel, setPanel] = useState<{ open: boolean; sentence: number | null; made: boolean }>({
    open: false,
    sentence: null,
    made: false,
  });
  const shown = useRef(path);

  useTitle(what === null ? null : `${what} - ${attempt.lessonTitle} - Leesbewijs`);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.getElementById("screen-heading")?.focus();
    window.scrollTo(0, 0);
  }, [path]);

  useEffect(() => {
    // Here, in another tab or on another device.
    if (!submitted) return;
    void forgetPages().then(() => window.location.assign(paths.attempt.result(attempt.attemptId)));
  }, [submitted, attempt.attemptId]);

  useEffect(() => {
    // Signing in elsewhere makes the browser forget its pages, so this one is kept again after it.
    if (!signedOut) void keepPage(attempt.attemptId, build);
  }, [signedOut, attempt.attemptId, build]);

  useEffect(() => {
    // A page out of the browser's memory may be older than what the server knows.
    const reload = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener("pageshow", reload);
    return () => window.removeEventListener("pageshow", reload);
  }, []);

  function go(to: Place): void {
    inHand.flush();
    window.history.pushState(null, "", placeHref(attempt.attemptId, to));
  }

  if (!placed) return <h1 className="text-3xl">{attempt.lessonTitle}</h1>;
  // Without the network nobody hears that time goes on, so nobody is kept waiting.
  if (pausedAt !== null && line.kind !== "offline") return <PausedScreen since={pausedAt} line={line} />;
  if (place.kind === "review") {
    return (
      <Review
        attempt={inHand}
        language={attempt.language}
        hrefOf={(number) => paths.attempt.question(attempt.attemptId, number)}
        goTo={(number) => go({ kind: "question", number })}
      />
    );
  }
  return (
    <div {...look} className="contents">
      <QuestionScreen
        key={place.number}
        attempt={attempt}
        inHand={inHand}
        number={place.number}
        onText={text ? (sentence) => setPanel({ open: true, sentence, made: true }) : null}
        go={go}
      />
      {text ? (
        <TextPanel
          open={panel.open}
          sentence={panel.sentence}
          language={attempt.language}
          onClose={() => setPanel({ ...panel, open: false, sentence: null })}
        >
          {panel.made ? <ArticleBody article={text} marks={marks} paragraphLabel={paragraphLabel} /> : null}
        </TextPanel>
      ) : null}
    </div>
  );
}
