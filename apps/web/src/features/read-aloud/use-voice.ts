import { useEffect, useState } from "react";
import { voiceFor } from "./voice-for";

/** The voice of this device for a language; null until it is known, and where there is none. Browsers load them late. */
export function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return undefined;
    const { speechSynthesis } = window;
    const look = (): void => setVoice(voiceFor(speechSynthesis.getVoices(), language));
    look();
    speechSynthesis.addEventListener("voiceschanged", look);
    return () => speechSynthesis.removeEventListener("voiceschanged", look);
  }, [language]);
  return voice;
}
