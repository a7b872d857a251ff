import Link from "next/link";
import { paths } from "@/paths";

type Choice = { readonly value: string; readonly label: string; readonly lang?: string };
export type PreviewQuery = { readonly language: string; readonly level: string; readonly quiz: string };

type Props = {
  readonly lessonId: string;
  readonly label: string;
  readonly part: keyof PreviewQuery;
  readonly query: PreviewQuery;
  readonly choices: readonly Choice[];
};

/** One choice of what is shown. Each is a link, so it works without script and the address keeps it. */
export function PreviewChoices({ lessonId, label, part, query, choices }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-1 text-base print:hidden">
      <span aria-hidden="true" className="mr-1 text-soft">
        {label}
      </span>
      {choices.map(({ value, label: name, lang }) => (
        <Link
          key={value}
          href={{ pathname: paths.teacher.lesson(lessonId), query: { ...query, [part]: value } }}
          scroll={false}
          lang={lang}
          aria-current={value === query[part] ? "true" : undefined}
          className="inline-flex min-h-11 items-center border-b-3 border-transparent px-2 font-semibold no-underline aria-[current=true]:border-marker-edge aria-[current=true]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
