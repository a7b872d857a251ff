"use client";

import type { ArticleInFile } from "@leesbewijs/domain";
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { type FileTrouble, sendFile } from "./send-file";

/** A file with an article in it: chosen, dropped, or the source of a page that was pasted. */
export type ArticleFile = {
  /** Its name while it is read, else null. */
  readonly reading: string | null;
  /** The name of the one that was read last. */
  readonly done: string | null;
  readonly trouble: FileTrouble | null;
  readonly take: (file: File | undefined) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

const source = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1|!--)\b/i;

export function useArticleFile(onRead: (article: ArticleInFile) => void): ArticleFile {
  const [reading, setReading] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const turn = useRef(0);

  async function read(file: File): Promise<void> {
    const mine = ++turn.current;
    setReading(file.name);
    setDone(null);
    setTrouble(null);
    const answer = await sendFile(file);
    // Another file was taken meanwhile: that one is wanted.
    if (mine !== turn.current) return;
    setReading(null);
    if (!("article" in answer)) return setTrouble(answer);
    setDone(file.name);
    onRead(answer.article);
  }

  const take = (file: File | undefined): void => {
    if (file) void read(file);
  };
  return {
    reading,
    done,
    trouble,
    take,
    onDrop(event) {
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    },
    onDragOver: (event) => event.preventDefault(),
    onPaste(event) {
      const text = event.clipboardData.getData("text/plain");
      if (!source.test(text) || text.length < 200) return;
      event.preventDefault();
      take(new File([text], "page.html", { type: "text/html" }));
    },
  };
}
