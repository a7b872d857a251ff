import type { Level } from "@leesbewijs/domain";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type LessonContext, paths } from "@/paths";

type Props = {
  readonly lessonId: string;
  readonly context: LessonContext;
  readonly level: Level;
  readonly levels: readonly Level[];
};

const sizes = ["normal", "large", "largest"] as const;
const spacings = ["normal", "wide"] as const;

/** How the text is read. Each choice is a link, so it works without script and the address keeps it. */
export function ReaderSettings({ lessonId, context, level, levels }: Props) {
  const t = useTranslations("lesson");
  const to = (change: LessonContext) => paths.lesson.read(lessonId, { ...context, ...change });
  return (
    <div className="mb-6 flex flex-wrap gap-x-8 gap-y-1 rounded-md border border-line bg-sheet px-4 py-2 text-base print:hidden">
      {levels.length > 1 ? (
        <Choices
          label={t("level")}
          current={level}
          choices={levels.map((one) => ({ value: one, label: t(`levels.${one}`), href: to({ level: one }) }))}
        />
      ) : null}
      <Choices
        label={t("size")}
        current={context.size ?? "normal"}
        choices={sizes.map((one) => ({
          value: one,
          label: t(`sizes.${one}`),
          href: to({ size: one === "normal" ? undefined : one }),
        }))}
      />
      <Choices
        label={t("spacing")}
        current={context.spacing ?? "normal"}
        choices={spacings.map((one) => ({
          value: one,
          label: t(`spacings.${one}`),
          href: to({ spacing: one === "normal" ? undefined : one }),
        }))}
      />
    </div>
  );
}

type Choice = { readonly value: string; readonly label: string; readonly href: string };

function Choices({
  label,
  current,
  choices,
}: {
  readonly label: string;
  readonly current: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-1">
      <span aria-hidden="true" className="mr-1 text-soft">
        {label}
      </span>
      {choices.map((choice) => (
        <Link
          key={choice.value}
          href={choice.href}
          scroll={false}
          aria-current={choice.value === current ? "true" : undefined}
          className="inline-flex min-h-11 items-center border-b-3 border-transparent px-2 font-semibold no-underline aria-[current=true]:border-marker-edge aria-[current=true]:text-ink"
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
