import type { Actor } from "@leesbewijs/domain";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "./footer";
import { Header, type NavItem } from "./header";
import { navigation } from "./navigation";

type Props = {
  readonly actor: Actor | null;
  /** What the header leads to; what is usual for the role where nothing is given. */
  readonly nav?: readonly NavItem[];
  /** How many flags of students wait for this teacher. */
  readonly flags?: number;
  /** The part of the app, beside the brand: "teacher", "admin". */
  readonly title?: string;
  /** Students read in a narrow column; tables need room. */
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
};

/** The frame of every screen: skip link, header, one main, footer. */
export async function Shell({ actor, nav, flags = 0, title, width = "narrow", children }: Props) {
  const t = await getTranslations("shell");
  const column = width === "narrow" ? "max-w-180" : "max-w-6xl";
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-accent focus:px-4 focus:py-3 focus:text-on-accent"
      >
        {t("skip")}
      </a>
      <Header actor={actor} nav={nav ?? (await navigation(actor, flags))} title={title} column={column} />
      <main id="main" tabIndex={-1} className={`mx-auto w-full grow px-4 py-8 sm:px-6 sm:py-10 ${column}`}>
        {children}
      </main>
      <Footer column={column} anonymous={actor === null || actor.role === "guest"} />
    </div>
  );
}
