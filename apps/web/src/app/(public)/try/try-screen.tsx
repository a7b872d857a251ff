"use client";

import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { handOver, useHandedOver } from "@/features/own-article/handed-over";
import { TryForm } from "@/features/own-article/try-form";
import { TriedLesson } from "./tried-lesson";

/** First the article, then what came of it; back to change the article and try again. */
export function TryScreen() {
  const t = useTranslations("ownArticle");
  const trial = useHandedOver();
  const [changing, setChanging] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!trial || changing) return;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [trial, changing]);

  if (trial && !changing) {
    return (
      <TriedLesson trial={trial} headingRef={heading}>
        <Button look="second" onClick={() => setChanging(true)}>
          {t("change")}
        </Button>
      </TriedLesson>
    );
  }
  return (
    <div className="grid gap-5">
      <h1 className="text-3xl">{t("heading")}</h1>
      <p>{t("what")}</p>
      <TryForm
        key={trial?.pasted.text}
        start={trial?.pasted}
        onMade={(made) => {
          handOver(made);
          setChanging(false);
        }}
      />
    </div>
  );
}
