import type { Language, Span } from "@leesbewijs/domain";
import type { AnalysedToken } from "@leesbewijs/language";
import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower } from "../../2-reading/tokens.ts";
import { splitVerb } from "../dutch/split-verb.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** A question that the article says nobody can answer yet. */
export type OpenQuestion = { readonly sentence: ReadSentence; readonly prompt: string; readonly proof: Span };

const cues: Record<Language, RegExp> = {
  nl: /\b(?:het is|is het|blijft|is) (?:nog |vooralsnog |op dit moment )*(?:niet (?:precies |exact )?(?:bekend|duidelijk|zeker)|onbekend|onduidelijk|de vraag)\b/iu,
  en: /\b(?:it is|it's|it was|it remains|remains) (?:still |not yet |as yet )*(?:not (?:yet )?(?:known|clear|certain)|unknown|unclear|uncertain)\b/iu,
};
const words: Record<Language, RegExp> = {
  nl: /^(?:hoelang|hoeveel|hoe|wanneer|waarom|waar|waardoor|wie|wat|welk|welke|of)$/u,
  en: /^(?:how|when|where|why|who|what|which|whether|if)$/u,
};
/** Behind these the question word goes on: "hoeveel mensen", "how long". */
const goesOn = /^(?:hoeveel|hoe|welk|welke|how|which|what)$/u;

/** "Het is niet bekend hoelang de pauze gaat duren" -> "Hoelang gaat de pauze duren?" */
export function openQuestion(reading: Reading, sentence: ReadSentence): OpenQuestion | null {
  const { language } = reading;
  const cue = sentence.quoted ? null : cues[language].exec(sentence.text);
  if (cue === null) return null;
  const { tokens } = sentence.analysed;
  const from = sentence.span.start + cue.index + cue[0].length;
  const wh = tokens.findIndex((token) => token.span.start >= from && words[language].test(lower(token)));
  const near = tokens.findIndex(({ span }) => span.start >= from);
  if (wh < 0 || wh > near + 1) return null;
  const stop = tokens.findIndex(({ upos }, at) => at > wh && upos === "PUNCT");
  const end = stop < 0 ? tokens.length : stop;
  const resolved = resolveReferences(reading, sentence, range(wh, end), true);
  if (resolved === null || resolved.leaning > 1 || end - wh < 4 || end - wh > 18) return null;
  const say = (places: readonly number[]): string => sayTokens(sentence, places, resolved.rewordings);
  const prompt = language === "nl" ? inDutch(reading, tokens, wh, end, say) : inEnglish(tokens, wh, end, say);
  if (prompt === null) return null;
  return {
    sentence,
    prompt: `${prompt.charAt(0).toUpperCase()}${prompt.slice(1)}?`,
    proof: { start: sentence.span.start, end: tokens[end - 1]?.span.end ?? sentence.span.end },
  };
}

type Say = (places: readonly number[]) => string;

function inDutch(reading: Reading, tokens: readonly AnalysedToken[], wh: number, end: number, say: Say): string | null {
  const finite = tokens.findIndex((token, at) => at > wh && at < end && isFinite(token));
  const verb = tokens[finite];
  if (verb === undefined || tokens.slice(finite + 1, end).some(isFinite)) return null;
  const split = splitVerb(verb.form, verb.lemma, reading.frequency);
  if (split === null) return null;
  const last = phraseEnd(tokens, wh, finite);
  const opening = lower(tokens[wh]) === "of" ? "" : say(range(wh, last + 1));
  const before = say(range(last + 1, finite));
  return [opening, split.form, before, split.particle, say(range(finite + 1, end))]
    .filter((part) => part !== "")
    .join(" ");
}

/** Only where an auxiliary can change places: a full verb would need "do". */
function inEnglish(tokens: readonly AnalysedToken[], wh: number, end: number, say: Say): string | null {
  const auxiliary = tokens.findIndex(
    ({ upos, form }, at) =>
      at > wh &&
      at < end &&
      upos === "AUX" &&
      /^(?:is|are|was|were|will|would|can|could|has|have|had|may|might|should)$/iu.test(form),
  );
  if (auxiliary < 0) return null;
  const last = phraseEnd(tokens, wh, auxiliary);
  const opening = /^(?:whether|if)$/u.test(lower(tokens[wh])) ? "" : say(range(wh, last + 1));
  if (tokens.slice(last + 1, auxiliary).some(({ upos }) => upos === "VERB")) return null;
  return [opening, say([auxiliary]), say(range(last + 1, auxiliary)), say(range(auxiliary + 1, end))]
    .filter((part) => part !== "")
    .join(" ");
}

/** "hoeveel mensen", "how many people": up to the noun, or the adjective before the subject. */
function phraseEnd(tokens: readonly AnalysedToken[], wh: number, before: number): number {
  if (!goesOn.test(lower(tokens[wh]))) return wh;
  let last = wh;
  while (last + 1 < before && /^(?:ADJ|ADV)$/u.test(tokens[last + 1]?.upos ?? "") && last - wh < 2) last += 1;
  if (/^(?:hoeveel|welk|welke|which)$/u.test(lower(tokens[wh])) || /^(?:many|much)$/u.test(lower(tokens[last]))) {
    while (last + 1 < before && /^(?:NOUN|ADJ)$/u.test(tokens[last + 1]?.upos ?? "")) last += 1;
  }
  return last;
}
