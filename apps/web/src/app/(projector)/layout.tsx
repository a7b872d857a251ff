import type { ReactNode } from "react";
import { requireActor } from "@/auth/actor";

/** What stands on the wall of a classroom: no menu and no name, only what the class looks at. */
export default async function ProjectorLayout({ children }: { readonly children: ReactNode }) {
  await requireActor("teacher");
  return (
    <main id="main" tabIndex={-1} className="mx-auto min-h-dvh w-full max-w-7xl px-4 py-6 sm:px-8">
      {children}
    </main>
  );
}
