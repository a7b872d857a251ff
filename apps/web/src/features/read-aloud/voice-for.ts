type Voice = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/** What a text of a language is spoken in. */
export const spokenIn: Readonly<Record<string, string>> = { nl: "nl-NL", en: "en-GB" };

/** The voice for a language: of the usual country before another, on the device before one over the network. */
export function voiceFor<Kind extends Voice>(voices: readonly Kind[], language: string): Kind | null {
  const wanted = (spokenIn[language] ?? language).toLowerCase();
  const codeOf = ({ lang }: Voice): string => lang.replace("_", "-").toLowerCase();
  const worth = (voice: Voice): number =>
    Number(codeOf(voice) === wanted) * 4 + Number(voice.localService) * 2 + Number(voice.default);
  const fitting = voices.filter((voice) => codeOf(voice).split("-")[0] === language);
  return fitting.reduce<Kind | null>((best, voice) => (best && worth(best) >= worth(voice) ? best : voice), null);
}
