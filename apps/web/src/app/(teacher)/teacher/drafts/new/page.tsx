import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewDraft } from "@/features/draft/new-draft";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("teacher.newDraft"))("heading") };
}

export default async function NewDraftPage() {
  const t = await getTranslations("teacher.newDraft");
  return (
    <div className="grid gap-5">
      <h1 className="text-3xl">{t("heading")}</h1>
      <p className="max-w-[66ch]">{t("what")}</p>
      <TRPCClient>
        <ClientWords of={["teacher", "ownArticle", "problem"]}>
          <NewDraft />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}
