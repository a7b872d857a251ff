import { getLocale, getMessages, getNow, getTimeZone } from "next-intl/server";
import type { ReactNode } from "react";
import type nl from "../../messages/nl.json";
import { SentWords } from "./sent-words";

type Namespace = keyof typeof nl;

/** Of each language and choice of namespaces, made once. */
const written = new Map<string, string>();

/** Gives the client components inside it the words of the named namespaces, and no others. */
export async function ClientWords({
  of,
  children,
}: {
  readonly of: readonly Namespace[];
  readonly children: ReactNode;
}) {
  const [locale, messages, timeZone, now] = await Promise.all([getLocale(), getMessages(), getTimeZone(), getNow()]);
  const name = [locale, ...of].join();
  const words =
    written.get(name) ?? JSON.stringify(Object.fromEntries(of.map((namespace) => [namespace, messages[namespace]])));
  written.set(name, words);
  return (
    <SentWords locale={locale} timeZone={timeZone} now={now} words={words}>
      {children}
    </SentWords>
  );
}
