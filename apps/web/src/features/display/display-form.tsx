"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";
import { paths } from "@/paths";
import { BackField } from "@/shell/back-field";
import type { DisplayName } from "./display-choices";

type Group = {
  readonly name: DisplayName;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};
type Props = {
  readonly groups: readonly Group[];
  readonly settings: Readonly<Record<DisplayName, string>>;
  readonly say: { readonly save: string; readonly failed: string };
};

/** How a text looks. Each choice shows at once and is kept; without script a button keeps them. */
export function DisplayForm({ groups, settings, say }: Props) {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const router = useRouter();
  const timer = useRef(0);
  const before = useRef<Promise<void>>(Promise.resolve());

  function keep(form: HTMLFormElement, name: DisplayName, value: string): void {
    for (const text of document.querySelectorAll<HTMLElement>(".reader")) text.dataset[name] = value;
    // One after the other: of two answers that come in the wrong order, the older one would be what the browser keeps.
    before.current = before.current.then(() => send(form));
  }

  async function send(form: HTMLFormElement): Promise<void> {
    const sent = await fetch(paths.preferences(), {
      method: "POST",
      body: new FormData(form),
      redirect: "manual",
      keepalive: true,
    }).catch(() => null);
    const kept = sent?.type === "opaqueredirect" || sent?.ok === true;
    setFailed(!kept);
    // Pages that the browser has seen before are asked for anew, when the choosing is over.
    window.clearTimeout(timer.current);
    if (kept) timer.current = window.setTimeout(() => router.refresh(), 1500);
  }

  return (
    <form method="post" action={paths.preferences()} className="grid gap-3">
      <BackField />
      {groups.map(({ name, label, choices }) => (
        <fieldset key={name} className="min-w-0">
          <legend className="mb-1 text-base font-semibold">{label}</legend>
          <div className="flex flex-wrap gap-2">
            {choices.map((choice) => (
              <label
                key={choice.value}
                className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border-2 border-edge bg-paper px-3 text-base hover:border-accent has-checked:border-accent has-checked:bg-wash has-focus-visible:focus-ring"
              >
                <input
                  type="radio"
                  name={name}
                  id={`${id}-${name}-${choice.value}`}
                  value={choice.value}
                  defaultChecked={settings[name] === choice.value}
                  onChange={({ currentTarget }) => currentTarget.form && keep(currentTarget.form, name, choice.value)}
                  className="size-5 accent-accent focus-visible:outline-none"
                />
                {choice.label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status" className="text-base text-bad empty:hidden">
        {failed ? say.failed : ""}
      </p>
      <noscript>
        <button className="min-h-12 rounded-md border-2 border-accent px-5 font-semibold text-accent">
          {say.save}
        </button>
      </noscript>
    </form>
  );
}
