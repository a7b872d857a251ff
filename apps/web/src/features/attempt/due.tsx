import type { AssignmentForStudent } from "@leesbewijs/domain";
import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { dayDistance } from "./day-distance";

/** When something has to be handed in, in words that a person would use. */
export function Due({ work, now }: { readonly work: AssignmentForStudent; readonly now: Date }) {
  const t = useTranslations("home.due");
  const format = useFormatter();
  const timeZone = useTimeZone() ?? "UTC";
  const { opensAt, dueAt, closesAt } = work.settings;
  const said = (moment: Date) => ({
    day: format.dateTime(moment, { weekday: "long", day: "numeric", month: "long" }),
    time: format.dateTime(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  if (work.pausedAt) return <span className="font-semibold text-warn">{t("paused")}</span>;
  if (work.state === "notOpen") return <span>{t("opens", said(opensAt))}</span>;
  if (now >= closesAt || work.state === "missed") return <span>{t("closed", said(closesAt))}</span>;
  if (now >= dueAt) return <span className="font-semibold text-warn">{t("late", said(closesAt))}</span>;
  const days = dayDistance(now, dueAt, timeZone);
  const key = days === 0 ? "today" : days === 1 ? "tomorrow" : "later";
  return <span className={days <= 1 ? "font-semibold text-warn" : undefined}>{t(key, said(dueAt))}</span>;
}
