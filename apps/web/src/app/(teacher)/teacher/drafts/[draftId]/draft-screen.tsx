"use client";

import type { DraftForTeacher, DraftItem, DraftVersion, Span } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { ConflictNotice } from "@/features/draft/conflict-notice";
import { DraftHead } from "@/features/draft/draft-head";
import { KeptVersions } from "@/features/draft/kept-versions";
import { PublishBar } from "@/features/draft/publish-bar";
import { SaveLine } from "@/features/draft/save-line";
import { ShareSwitch } from "@/features/draft/share-switch";
import { useDraft } from "@/features/draft/use-draft";
import { DraftText } from "./draft-text";
import { PreviewButton } from "./preview-button";
import { QuestionList } from "./question-list";

type Props = { readonly initial: DraftForTeacher; readonly versions: readonly DraftVersion[] };

/** The draft editor: what is changed here is saved by itself, and every step can be undone. */
export function DraftScreen({ initial, versions }: Props) {
  const t = useTranslations("teacher.draft");
  const inHand = useDraft(initial);
  const { draft, findings, save, change, undo, redo } = inHand;
  const [lit, setLit] = useState<readonly Span[]>([]);
  const [pointed, setPointed] = useState<Span | null>(null);
  const chosen = draft.items.filter(({ state }) => state === "chosen");
  const saved = save.kind === "saved";
  const setItems = useCallback((items: DraftItem[]) => change({ items }), [change]);

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener("keydown", keys);
    return () => document.removeEventListener("keydown", keys);
  }, [undo, redo]);

  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <p className="font-semibold text-soft">{t("heading")}</p>
        <h1 lang={initial.language} className="text-3xl">
          {draft.title}
        </h1>
        <p className="max-w-[66ch]">{t("what")}</p>
      </div>
      <div className="tall:sticky top-0 z-20 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-paper px-4 py-2 sm:-mx-6 sm:px-6">
        <Button look="second" className="px-3 max-sm:text-base" busy={!inHand.canUndo} onClick={undo}>
          <Icon name="left" />
          {t("undo")}
        </Button>
        <Button look="second" className="px-3 max-sm:text-base" busy={!inHand.canRedo} onClick={redo}>
          {t("redo")}
          <Icon name="right" />
        </Button>
        <SaveLine save={save} />
      </div>
      {inHand.theirs ? <ConflictNotice mine={draft} theirs={inHand.theirs} onKeep={inHand.settle} /> : null}
      <DraftHead draft={draft} language={initial.language} findings={saved ? findings : []} onChange={change} />
      {initial.own ? <ShareSwitch draft={initial} /> : null}
      <KeptVersions draftId={initial.draftId} versions={versions} version={inHand.version} saved={saved} />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <DraftText
          draft={initial}
          version={inHand.version}
          saved={saved}
          lit={lit}
          pointed={pointed}
          onPoint={setPointed}
        />
        <QuestionList
          article={initial.article}
          draft={draft}
          findings={findings}
          pending={!saved}
          pointed={pointed}
          onLight={setLit}
          onItems={setItems}
        >
          <PreviewButton chosen={chosen} article={initial.article} />
        </QuestionList>
      </div>
      <PublishBar
        draftId={initial.draftId}
        version={inHand.version}
        saved={saved}
        chosen={chosen.length}
        findings={findings}
        lessonId={initial.lessonId}
        publishedVersion={initial.publishedVersion}
      />
    </div>
  );
}
