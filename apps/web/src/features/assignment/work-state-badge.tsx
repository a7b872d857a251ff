import type { WorkState } from "@leesbewijs/domain";
import { Badge, type BadgeTone } from "@leesbewijs/ui/badge";
import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";

const looks: { readonly [S in WorkState]: { readonly tone: BadgeTone; readonly icon: IconName } } = {
  notOpen: { tone: "plain", icon: "clock" },
  toDo: { tone: "plain", icon: "blank" },
  busy: { tone: "info", icon: "half" },
  done: { tone: "good", icon: "check" },
  missed: { tone: "bad", icon: "cross" },
  excused: { tone: "plain", icon: "pause" },
};

/** Where a student stands: a drawing and a word. */
export function WorkStateBadge({ state }: { readonly state: WorkState }) {
  const t = useTranslations("teacher.results");
  const look = looks[state];
  return (
    <Badge tone={look.tone}>
      <Icon name={look.icon} className="size-4" />
      <span className="whitespace-nowrap">{t(`states.${state}`)}</span>
    </Badge>
  );
}
