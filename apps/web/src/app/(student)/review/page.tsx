import { EmptyState } from "@leesbewijs/ui/empty-state";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ReviewSwitch } from "@/features/review/review-switch";
import { ClientWords } from "@/i18n/client-words";
import { fullDay } from "@/i18n/moments";
import { paths } from "@/paths";
import { api } from "@/trpc/server";
import { ReviewSession } from "./review-session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

export default async function ReviewPage() {
  const actor = await requireActor("guest", "student");
  if (actor.state !== "active") redirect(paths.waiting());
  const [t, format, caller] = await Promise.all([getTranslations("review"), getFormatter(), api()]);
  const today = await caller.review.today({});
  const home =
    actor.role === "student"
      ? { href: paths.home(), label: t("toHome") }
      : { href: paths.front(), label: t("toLessons") };
  const { off, kept, due, items, nextAt } = today;
  return (
    <ClientWords of={["review", "attempt", "quiz", "problem"]}>
      <div className="grid gap-10">
        {items.length > 0 ? (
          // A new round is a new session.
          <ReviewSession key={items.map(({ cardId, turn }) => `${cardId}/${turn}`).join()} today={today} home={home} />
        ) : (
          <div className="grid gap-5">
            <h1 className="text-3xl">{t("title")}</h1>
            <EmptyState title={t(off ? "off.title" : "nothing.title")}>
              <p>
                {off
                  ? t("off.text")
                  : nextAt
                    ? t("nothing.next", { date: format.dateTime(nextAt, fullDay) })
                    : t("nothing.none")}
              </p>
              <Link href={home.href}>{home.label}</Link>
            </EmptyState>
          </div>
        )}
        <ReviewSwitch off={off} kept={Math.max(kept, due)} />
      </div>
    </ClientWords>
  );
}
