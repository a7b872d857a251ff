"use client";

import type { Language } from "@leesbewijs/domain";
import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { type ReactNode, useMemo } from "react";

type Props = {
  readonly locale: Language;
  readonly timeZone: string;
  readonly now: Date;
  /** Messages as JSON. */
  readonly words: string;
  readonly children: ReactNode;
};

/** Words that came with the page as one string: React goes through an object value by value, in the server and the browser. */
export function SentWords({ words, ...rest }: Props) {
  const messages = useMemo(() => JSON.parse(words) as AbstractIntlMessages, [words]);
  return <NextIntlClientProvider messages={messages} {...rest} />;
}
