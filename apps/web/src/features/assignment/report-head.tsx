import type { AssignmentId, Language } from "@leesbewijs/domain";
import Link from "next/link";
import { paths } from "@/paths";

type Props = {
  readonly assignment: {
    readonly assignmentId: AssignmentId;
    readonly className: string;
    readonly lessonTitle: string;
    readonly language: Language;
  };
  readonly title: string;
  /** The words of the way back to the results. */
  readonly back: string;
};

/** The head of a page about one assignment: the way back to its results, what the page is, whose and which lesson. */
export function ReportHead({ assignment: { assignmentId, className, lessonTitle, language }, title, back }: Props) {
  return (
    <header className="grid gap-1">
      <p>
        <Link href={paths.teacher.assignment(assignmentId)} className="inline-flex min-h-11 items-center">
          {back}
        </Link>
      </p>
      <h1 className="text-3xl">{title}</h1>
      <p className="text-soft">
        {className} · <span lang={language}>{lessonTitle}</span>
      </p>
    </header>
  );
}
