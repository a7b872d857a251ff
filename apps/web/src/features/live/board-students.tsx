import type { BoardForTeacher, Whereabouts } from "@leesbewijs/domain";
import { Badge, type BadgeTone } from "@leesbewijs/ui/badge";
import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { paths } from "@/paths";

const looks: { readonly [W in Whereabouts]: { readonly tone: BadgeTone; readonly icon: IconName } } = {
  notStarted: { tone: "plain", icon: "blank" },
  reading: { tone: "plain", icon: "text" },
  busy: { tone: "info", icon: "half" },
  submitted: { tone: "good", icon: "check" },
  excused: { tone: "plain", icon: "pause" },
};

/** Who is where. */
export function BoardStudents({ board }: { readonly board: BoardForTeacher }) {
  const t = useTranslations("live");
  const format = useFormatter();
  const { asOf, questions } = board;
  return (
    <Table caption={t("students.caption")}>
      <thead>
        <tr>
          <HeadCell>{t("students.name")}</HeadCell>
          <HeadCell>{t("students.where")}</HeadCell>
          <HeadCell>{t("students.answered")}</HeadCell>
          <HeadCell>{t("students.seen")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {board.students.map(({ personId, displayName, whereabouts, at, answered, seenAt, attemptId }) => (
          <tr key={personId}>
            <HeadCell scope="row" className="min-w-36">
              {attemptId ? <Link href={paths.teacher.attempt(attemptId)}>{displayName}</Link> : displayName}
            </HeadCell>
            <Cell>
              <Badge tone={looks[whereabouts].tone}>
                <Icon name={looks[whereabouts].icon} className="size-4" />
                <span className="whitespace-nowrap">
                  {whereabouts === "busy"
                    ? at === null
                      ? t("atEnd")
                      : t("atQuestion", { number: at, count: questions.length })
                    : t(`places.${whereabouts}`)}
                </span>
              </Badge>
            </Cell>
            <Cell className="whitespace-nowrap tabular-nums">
              {t("students.answeredOf", { answered, count: questions.length })}
            </Cell>
            <Cell className="whitespace-nowrap">
              {seenAt ? format.relativeTime(seenAt, asOf) : t("students.notSeen")}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
