import { useEffect, useRef, useState } from "react";

const rates: Readonly<Record<string, number>> = { slow: 0.8, normal: 1, fast: 1.25 };
type State = "still" | "reading" | "paused";

/** The sentences of the text on the screen, its title first. */
const sentencesOnScreen = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(".reader h1, .reader [id^=s-]"),
];

function wordsOf(sentence: HTMLElement): string {
  const copy = sentence.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return "";
  for (const number of copy.querySelectorAll(".mark-number")) number.remove();
  return copy.textContent.trim();
}

/**
 * Reads the text aloud, a sentence at a time, with the sentence marked. To pause is to stop and remember the sentence: some
 * devices cannot pause within one.
 */
export function useReadAloud(voice: SpeechSynthesisVoice | null) {
  const [state, setState] = useState<State>("still");
  const at = useRef(0);
  /** Tells utterances of an earlier run that they are over. */
  const run = useRef(0);
  /** Browsers may drop an utterance that nothing holds, and then it never ends. */
  const held = useRef<SpeechSynthesisUtterance | null>(null);

  function unmark(): void {
    for (const sentence of document.querySelectorAll<HTMLElement>("[data-spoken]")) delete sentence.dataset["spoken"];
  }

  function speak(mine: number): void {
    unmark();
    const sentence = sentencesOnScreen()[at.current];
    if (!sentence || !voice) return stop();
    const utterance = new SpeechSynthesisUtterance(wordsOf(sentence));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rates[document.querySelector<HTMLElement>(".reader")?.dataset["pace"] ?? "normal"] ?? 1;
    const next = (): void => {
      if (run.current !== mine) return;
      at.current += 1;
      speak(mine);
    };
    utterance.addEventListener("end", next);
    utterance.addEventListener("error", ({ error }) => {
      if (run.current === mine && error !== "interrupted" && error !== "canceled") stop();
    });
    held.current = utterance;
    sentence.dataset["spoken"] = "";
    sentence.scrollIntoView({ block: "nearest" });
    window.speechSynthesis.speak(utterance);
  }

  function halt(next: State): void {
    run.current += 1;
    window.speechSynthesis.cancel();
    setState(next);
  }

  function stop(): void {
    halt("still");
    at.current = 0;
    unmark();
  }

  useEffect(() => {
    const leave = (): void => {
      run.current += 1;
      if ("speechSynthesis" in window) window.speechSynthesis.cancel();
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  return {
    state,
    start: () => {
      window.speechSynthesis.cancel();
      run.current += 1;
      setState("reading");
      speak(run.current);
    },
    pause: () => halt("paused"),
    stop,
  };
}
