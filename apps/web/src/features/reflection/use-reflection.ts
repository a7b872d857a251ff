import type { Reflection, ReflectionText } from "@leesbewijs/domain";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { justSent, rememberSent } from "@/reading/just-sent";
import { call } from "@/trpc/call";
import { noText, readCopy, writeCopy } from "./device-copy";

/** Where what was written is. `lost`: neither the server nor the browser keeps it, so the page must stay open. */
export type Kept = "nothing" | "saving" | "saved" | "device" | "waiting" | "lost";

const pause = 800;
const firstRetry = 4000;
const longestRetry = 60_000;

type Given = { readonly lessonId: string; readonly personId: string | null; readonly kept: Reflection | null };

/**
 * What somebody writes at the end of a lesson. It goes to this device at once; for somebody with an account it goes on to
 * the server, and leaves the device only when the server has said that it has it.
 */
export function useReflection({ lessonId, personId, kept }: Given) {
  const { version: startVersion, ...start } = kept ?? { version: 0, ...noText };
  const [text, setText] = useState<ReflectionText>(start);
  const [state, setState] = useState<Kept>(startVersion > 0 ? "saved" : "nothing");
  /** What another device saved, where this one has something else; `unseen` until this page is loaded anew. */
  const [other, setOther] = useState<ReflectionText | "unseen" | null>(null);
  const version = useRef(startVersion);
  const timer = useRef(0);
  const retry = useRef(firstRetry);
  const sending = useRef(false);

  const sentName = `reflection.${personId}.${lessonId}`;
  const begin = useEffectEvent(() => {
    const { text: own } = justSent<Reflection>(sentName);
    if (own && own.version > startVersion) {
      const { version: ownVersion, ...said } = own;
      version.current = ownVersion;
      setText(said);
      setState("saved");
    }
    const copy = readCopy(personId, lessonId);
    if (!copy) return;
    if (personId !== null && same(copy.text, start)) return void writeCopy(personId, lessonId, null);
    setText(copy.text);
    if (personId === null) return setState("device");
    setState("waiting");
    if (copy.baseVersion < version.current && !own && !blank(start)) return setOther(start);
    void send(copy.text);
  });
  const flush = useEffectEvent(() => {
    if (personId === null || readCopy(personId, lessonId) === null || other) return;
    window.clearTimeout(timer.current);
    void send(text);
  });
  useEffect(() => {
    // What the device keeps is read after the page has come to life, so that both begin alike.
    const beginning = window.setTimeout(begin, 0);
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    return () => {
      window.clearTimeout(beginning);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
    };
  }, []);

  async function send(written: ReflectionText): Promise<void> {
    if (sending.current) return;
    sending.current = true;
    setState("saving");
    const answer = await call("reflection.save", {
      lessonId,
      baseVersion: version.current,
      text: written,
    });
    sending.current = false;
    if (!answer.ok) {
      setState("waiting");
      if (answer.problem === "staleVersion") return setOther("unseen");
      timer.current = window.setTimeout(flushLater, retry.current);
      retry.current = Math.min(retry.current * 2, longestRetry);
      return;
    }
    version.current = answer.value.version;
    rememberSent(sentName, "text", { ...written, version: version.current });
    retry.current = firstRetry;
    const latest = readCopy(personId, lessonId)?.text ?? written;
    if (!same(latest, written)) return send(latest);
    writeCopy(personId, lessonId, null);
    setState("saved");
  }

  function flushLater(): void {
    const copy = readCopy(personId, lessonId);
    if (copy) void send(copy.text);
  }

  function change(part: Partial<ReflectionText>): void {
    const next = { ...text, ...part };
    setText(next);
    const onDevice = writeCopy(personId, lessonId, { baseVersion: version.current, text: next });
    if (personId === null) return setState(onDevice ? "device" : "lost");
    if (other) return;
    setState("saving");
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void send(next), pause);
  }

  /** Settles which of the two is kept; the other is gone only then. */
  function settle(mine: boolean): void {
    setOther(null);
    if (mine) return void send(text);
    writeCopy(personId, lessonId, null);
    setText(start);
    setState("saved");
  }

  return { text, state, other, change, settle };
}

const blank = ({ knew, learned, wonder }: ReflectionText): boolean => `${knew}${learned}${wonder}`.trim() === "";

const same = (one: ReflectionText, two: ReflectionText): boolean =>
  one.knew === two.knew &&
  one.learned === two.learned &&
  one.wonder === two.wonder &&
  one.confidence === two.confidence &&
  one.shared === two.shared;
