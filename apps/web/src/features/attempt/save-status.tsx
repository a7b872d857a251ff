"use client";

import { Icon } from "@leesbewijs/ui/icon";
import { useFormatter, useTranslations } from "next-intl";
import type { SaveLine } from "@/outbox/save-line";
import { paths } from "@/paths";

const icons = {
  idle: null,
  saving: "clock",
  saved: "check",
  waiting: "warning",
  offline: "warning",
  signIn: "warning",
  otherPerson: "warning",
  refused: "warning",
} as const;

/** One line that says where the answers are. It never says more than the server has confirmed. */
export function SaveStatus({ line }: { readonly line: SaveLine }) {
  const icon = icons[line.kind];
  const bad = icon === "warning";
  return (
    <output className={`block min-h-7 pt-1 text-base ${bad ? "font-semibold text-bad" : "text-soft"}`}>
      {icon ? (
        <>
          <Icon name={icon} className="mr-1.5 size-4 -translate-y-px" />
          <SaveWords line={line} />
          {line.kind === "signIn" || line.kind === "otherPerson" ? <SignInLink /> : null}
        </>
      ) : null}
    </output>
  );
}

/** Here too, since this line is always in sight. */
function SignInLink() {
  const t = useTranslations("attempt");
  return (
    <>
      {" "}
      <a href={paths.signIn()} target="_blank" rel="noopener" className="text-accent underline underline-offset-4">
        {t("signInShort")}
      </a>
    </>
  );
}

function SaveWords({ line }: { readonly line: SaveLine }) {
  const t = useTranslations("attempt");
  const format = useFormatter();
  switch (line.kind) {
    case "idle":
      return null;
    case "saving":
    case "refused":
      return t(line.kind);
    case "saved": {
      const time = format.dateTime(new Date(line.at), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
      return t(line.late === "closed" ? "savedClosed" : line.late === "due" ? "savedLate" : "saved", { time });
    }
    default: {
      const { kind, count, lasting } = line;
      if (count === 0) return t(`${kind === "waiting" ? "offline" : kind}.none`);
      return t(`${kind}.${lasting ? "kept" : "open"}`, { count });
    }
  }
}
