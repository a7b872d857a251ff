import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type nl from "../../messages/nl.json";

type Namespace = keyof typeof nl;

/** Gives the client components inside it the words of the named namespaces, and no others. */
export async function ClientWords({
  of,
  children,
}: {
  readonly of: readonly Namespace[];
  readonly children: ReactNode;
}) {
  const messages = await getMessages();
  const picked = Object.fromEntries(of.map((namespace) => [namespace, messages[namespace]]));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
