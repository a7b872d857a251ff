import type { Actor } from "@leesbewijs/domain";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";
import { Brand } from "./brand";
import { NavLink } from "./nav-link";
import { Preferences } from "./preferences";
import { SignOutButton } from "./sign-out-button";

export type NavItem = {
  readonly href: string;
  readonly label: string;
  /** What waits there, in a word or two. */
  readonly note?: string | undefined;
};

type Props = {
  readonly actor: Actor | null;
  readonly nav: readonly NavItem[];
  readonly title?: string | undefined;
  readonly column: string;
};

const plain =
  "-mr-2 inline-flex min-h-11 items-center rounded-md px-2 text-base font-semibold text-accent hover:bg-wash";

export async function Header({ actor, nav, title, column }: Props) {
  const t = await getTranslations("shell");
  const known = actor !== null && actor.role !== "guest";
  return (
    <header className="border-b border-line print:hidden">
      <div
        className={`mx-auto flex w-full flex-wrap items-center justify-between gap-x-2 px-4 py-1.5 sm:px-6 ${column}`}
      >
        <Link href={paths.front()} className="inline-flex min-h-11 items-center gap-2 text-ink no-underline">
          <Brand />
          {title ? <span className="text-base text-soft">{title}</span> : null}
        </Link>
        <div className="ml-auto flex items-center">
          <Preferences />
          {known ? null : (
            <Link href={paths.signIn()} className={plain}>
              {t("signIn")}
            </Link>
          )}
        </div>
      </div>
      {known ? (
        <div className={`mx-auto flex w-full flex-wrap items-center justify-between gap-x-4 px-4 sm:px-6 ${column}`}>
          <nav aria-label={t("navigation")}>
            <ul className="-ml-2 flex flex-wrap">
              {nav.map((item) => (
                <li key={item.href}>
                  <NavLink href={item.href}>
                    {item.label}
                    {item.note ? (
                      <span className="ml-1.5 rounded-full border border-warn bg-warn-wash px-2 leading-snug text-warn">
                        {item.note}
                      </span>
                    ) : null}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex flex-wrap items-center gap-x-2">
            <span className="text-base text-soft max-sm:sr-only">{actor.displayName}</span>
            <SignOutButton
              personId={actor.personId}
              words={{
                signOut: t("signOut"),
                failed: t("signOutFailed"),
                unsentTitle: t("unsent.title"),
                unsentText: t("unsent.text"),
                anyway: t("unsent.anyway"),
                stay: t("unsent.stay"),
              }}
            />
          </div>
        </div>
      ) : null}
    </header>
  );
}
