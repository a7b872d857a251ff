import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";

/** The other ways to look at an assignment: while the class works, on the board, and afterwards. */
export async function AssignmentWays({ assignmentId }: { readonly assignmentId: string }) {
  const of = paths.teacher;
  const ways = [
    [of.live(assignmentId), (await getTranslations("live"))("link")],
    [of.discuss(assignmentId), (await getTranslations("discussion"))("link")],
    [of.items(assignmentId), (await getTranslations("items"))("link")],
    [of.heatMap(assignmentId), (await getTranslations("heat"))("link")],
    [of.memory(assignmentId), (await getTranslations("memory"))("link")],
  ] as const;
  return (
    <nav aria-label={(await getTranslations("teacher.results"))("ways")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {ways.map(([href, words]) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-11 items-center">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
