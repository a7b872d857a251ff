"use client";

import { buttonLook } from "@leesbewijs/ui/button";
import { paths } from "@/paths";
import { Brand } from "./brand";

type Props = { readonly title: string; readonly text: string; readonly toFront: string; readonly signIn: string };

/**
 * What stands in the place of a page that is not there, or not for whoever asks. Every page carries it along for the case
 * that it is needed, so it is one small part with its words, and has no header of its own.
 */
export function WayOut({ title, text, toFront, signIn }: Props) {
  return (
    <div className="mx-auto grid max-w-180 gap-8 px-4 py-6 sm:px-6">
      {/* Whole loads: who is signed in may have changed. */}
      <header>
        <a href={paths.front()} className="inline-flex min-h-11 items-center text-ink no-underline">
          <Brand />
        </a>
      </header>
      <main className="grid justify-items-start gap-5">
        <h1 className="text-3xl">{title}</h1>
        <p>{text}</p>
        <div className="flex flex-wrap gap-3">
          <a href={paths.front()} className={buttonLook()}>
            {toFront}
          </a>
          <a href={paths.signIn()} className={buttonLook("second")}>
            {signIn}
          </a>
        </div>
      </main>
    </div>
  );
}
