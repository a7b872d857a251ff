"use client";

import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { useReadAloud } from "./use-read-aloud";
import { useVoice } from "./use-voice";

type Props = {
  readonly language: string;
  readonly say: { readonly start: string; readonly pause: string; readonly goOn: string; readonly stop: string };
};

/** Reads the text aloud where the device has a voice for it. Its room is kept, so that nothing moves when a voice turns up. */
export function ReadAloud({ language, say }: Props) {
  const voice = useVoice(language);
  const { state, start, pause, stop } = useReadAloud(voice);
  return (
    <div className={voice ? "flex flex-wrap gap-2" : "invisible flex gap-2"}>
      <Button look="second" className="min-w-38 px-3" onClick={state === "reading" ? pause : start} disabled={!voice}>
        <Icon name={state === "reading" ? "pause" : "sound"} />
        {state === "reading" ? say.pause : state === "paused" ? say.goOn : say.start}
      </Button>
      {state === "still" ? null : (
        <Button look="second" className="px-3" onClick={stop}>
          {say.stop}
        </Button>
      )}
    </div>
  );
}
