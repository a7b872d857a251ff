import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientWords } from "@/i18n/client-words";
import { TryScreen } from "./try-screen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ownArticle"))("heading") };
}

/** An article of the visitor's own, made into a lesson that nobody keeps. */
export default function TryPage() {
  return (
    <ClientWords of={["ownArticle", "lesson", "quiz", "problem"]}>
      <TryScreen />
    </ClientWords>
  );
}
