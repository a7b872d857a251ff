"use client";

import type { LessonForm, LessonPhase } from "@leesbewijs/domain";
import { useEffect } from "react";
import { placeCookie, writePlace } from "@/reading/place-cookie";
import { call } from "@/trpc/call";

type Props = {
  readonly lessonId: string;
  readonly form: LessonForm;
  readonly phase: LessonPhase;
  readonly part?: number | null;
  /** A student's place is kept with the account, anybody else's on the device. */
  readonly account: boolean;
};

const pause = 2500;

/** Keeps where the reader is, so that the cover can lead back to it. */
export function PlaceKeeper({ lessonId, form, phase, part = null, account }: Props) {
  useEffect(() => {
    let kept = "";
    const keep = (): void => {
      const place = { form, phase, part, paragraph: phase === "read" ? topParagraph() : null };
      const text = writePlace(lessonId, place);
      if (text === kept) return;
      kept = text;
      if (account) void call("reading.keepPlace", { lessonId, place });
      else document.cookie = `${placeCookie}=${text}; path=/; max-age=31536000; samesite=lax`;
    };
    keep();
    let timer = 0;
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, pause);
    };
    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("scroll", later);
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [lessonId, form, phase, part, account]);
  return null;
}

/** The number of the paragraph at the top of the window. */
function topParagraph(): number | null {
  const below = [...document.querySelectorAll("main [id^=p-]")].find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > 96,
  );
  return below ? Number(below.id.slice(2)) : null;
}
