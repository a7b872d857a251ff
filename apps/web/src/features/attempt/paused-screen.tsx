"use client";

import { Icon } from "@leesbewijs/ui/icon";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { SaveLine } from "@/outbox/save-line";
import { SaveStatus } from "./save-status";

type Props = { readonly since: number; readonly line: SaveLine };

/** In place of the questions, while the teacher lets time stand still. */
export function PausedScreen({ since, line }: Props) {
  const t = useTranslations("attempt.paused");
  const format = useFormatter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="grid justify-items-start gap-4 py-6">
      <Icon name="clock" className="size-10 text-accent" />
      <h1 ref={heading} id="screen-heading" tabIndex={-1} className="text-3xl">
        {t("title")}
      </h1>
      <p className="max-w-[60ch]">{t("text")}</p>
      <p className="text-base text-soft">
        {t("since", {
          time: format.dateTime(new Date(since), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
        })}
      </p>
      <SaveStatus line={line} />
    </div>
  );
}
