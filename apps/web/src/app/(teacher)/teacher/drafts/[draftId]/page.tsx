import type { Metadata } from "next";
import { cache } from "react";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";
import { DraftScreen } from "./draft-screen";

type Props = PageProps<"/teacher/drafts/[draftId]">;

const load = cache(async (draftId: string) => found((await api()).draft.get({ draftId: draftId })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).draftId)).title };
}

/** A lesson in the making: its text and its questions side by side. */
export default async function DraftPage({ params }: Props) {
  const draft = await load((await params).draftId);
  const versions = await (await api()).draft.versions({ draftId: draft.draftId });
  return (
    <TRPCClient>
      <ClientWords of={["teacher", "ownArticle", "lesson", "quiz", "problem"]}>
        <DraftScreen initial={draft} versions={versions} />
      </ClientWords>
    </TRPCClient>
  );
}
