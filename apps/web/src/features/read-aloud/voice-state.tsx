"use client";

import { useEffect, useState } from "react";
import { useVoice } from "./use-voice";

type Say = { readonly there: string; readonly missing: string };
type Props = { readonly language: string; readonly say: Say };

/** Says whether this device can read a language aloud, and what to do where it cannot. */
export function VoiceState({ language, say }: Props) {
  const voice = useVoice(language);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setWaited(true), 1500);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="min-h-[5lh] sm:min-h-[3lh]">
      {voice ? `${say.there} (${voice.name})` : waited ? say.missing : ""}
    </p>
  );
}
