"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A link of the navigation that knows when its page is the one that is shown. */
export function NavLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const current = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className="inline-flex min-h-11 items-center border-b-3 border-transparent px-2 text-base font-semibold text-accent no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:text-ink"
    >
      {children}
    </Link>
  );
}
