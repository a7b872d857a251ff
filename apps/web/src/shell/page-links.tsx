import { buttonLook } from "@leesbewijs/ui/button";
import Link from "next/link";

type Props = {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly page: number;
  readonly pages: number;
  readonly say: { readonly label: string; readonly previous: string; readonly next: string; readonly where: string };
};

/** The way to the other pages of a long list; nothing where there is one page. */
export function PageLinks({ path, query, page, pages, say }: Props) {
  if (pages <= 1) return null;
  const kept = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
  const to = (number: number) => ({ pathname: path, query: { ...kept, page: String(number) } });
  return (
    <nav aria-label={say.label} className="flex flex-wrap items-center gap-4 print:hidden">
      {page > 1 ? (
        <Link href={to(page - 1)} rel="prev" className={buttonLook("second")}>
          {say.previous}
        </Link>
      ) : null}
      <span>{say.where}</span>
      {page < pages ? (
        <Link href={to(page + 1)} rel="next" className={buttonLook("second")}>
          {say.next}
        </Link>
      ) : null}
    </nav>
  );
}
