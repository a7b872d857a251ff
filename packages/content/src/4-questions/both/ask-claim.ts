import type { Reading } from "../../2-reading/reading.ts";
import type { Ask, Refusal } from "../ask.ts";
import { which as whichDutch } from "../dutch/which.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { quoted } from "./ask-gap.ts";
import type { Claim } from "./claims.ts";

/** In English these are asked for as a source, not as somebody. */
const source =
  /\b(?:media|tv|television|news|herald|times|post|report|study|paper|newspaper|website|site|magazine|statement|agency|data|radio|release|documents?|figures|rapport|onderzoek|krant|persbureau|website|site|blad|cijfers|persbericht)\b/iu;

/** "De politie meldt dat de brug dicht is" -> "Wie meldt volgens het artikel dat de brug dicht is?" */
export function askClaims(reading: Reading, claims: readonly Claim[]): (Ask | Refusal)[] {
  return claims.map((claim) => askClaim(reading, claim, claims));
}

function askClaim(reading: Reading, claim: Claim, claims: readonly Claim[]): Ask | Refusal {
  const { sentence, speaker, content } = claim;
  const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
  const places = range(content.first, content.last + 1);
  const resolved = resolveReferences(reading, sentence, places, false);
  if (resolved === null) return refuse("claim: leans on the text");
  const said = sayTokens(sentence, places, resolved.rewordings);
  const lemmas = contentOf(claim);
  const wrong = [...new Map(claims.map((other) => [other.speaker.toLowerCase(), other])).values()]
    .filter(
      (other) => other.sentence !== sentence && other.speaker !== speaker && !sentence.text.includes(other.speaker),
    )
    .filter((other) => !claims.some((its) => its.speaker === other.speaker && shares(lemmas, contentOf(its))))
    .filter((other) => other.entity === null || claim.entity === null || other.entity.id !== claim.entity.id)
    .sort(
      (a, b) =>
        Number(sort(b) === sort(claim)) - Number(sort(a) === sort(claim)) || distance(a, claim) - distance(b, claim),
    )
    .map((other) => ({ text: other.speaker, errorType: "confuses_actor" as const }));
  const people = claim.entity?.type === "person" ? personsBeside(reading, claim, claims) : [];
  return {
    shape: "claim",
    prompt: promptOf(reading, claim, said),
    answer: {
      type: "words",
      text: speaker,
      wrong: [...wrong, ...people],
      about: claim.entity?.id ?? "speaker",
      verbatim: claim.entity === null,
      typed: claim.entity === null ? null : [speaker, ...claim.entity.aliases],
    },
    sentence,
    proof: { start: sentence.span.start, end: sentence.span.end },
    asked: lemmas,
    process: "retrieve",
    skill: "claim_source",
    difficulty: 2,
    certainty: "reported",
    leaning: resolved.leaning,
    agreement: 1,
  };
}

function promptOf({ language }: Reading, { form, verb, plural, speaker, entity }: Claim, said: string): string {
  const whole = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  if (language === "nl") {
    if (form === "sentence")
      return `Van wie of waarvan komt volgens het artikel deze informatie? ${quoted(whole, language)}`;
    if (plural) return `Van wie komt volgens het artikel de uitspraak dat ${said}?`;
    // "SIA zei": a company is not "wie".
    const which = entity?.type === "organisation" ? (whichDutch(entity)?.subject ?? "Wie") : "Wie";
    return `${source.test(speaker) ? "Welke bron" : which} ${verb} volgens het artikel dat ${said}?`;
  }
  if (form === "sentence") return `Who or what says so, according to the article? ${quoted(whole, language)}`;
  return `According to the article, ${source.test(speaker) ? "which source" : "who"} ${verb} that ${said}?`;
}

function sort({ entity }: Claim): string {
  return entity?.type ?? "words";
}

function distance(a: Claim, b: Claim): number {
  return Math.abs(a.sentence.index - b.sentence.index);
}

function personsBeside({ entities }: Reading, { entity, sentence }: Claim, claims: readonly Claim[]) {
  const speaking = new Set(claims.map((claim) => claim.speaker));
  return entities
    .filter(
      (other) =>
        other.type === "person" &&
        other.id !== entity?.id &&
        !speaking.has(other.name) &&
        !sentence.names.some((name) => name.entity.id === other.id),
    )
    .map(({ name }) => ({ text: name, errorType: "confuses_actor" as const }));
}

function contentOf({ sentence, content }: Claim): string[] {
  return sentence.analysed.tokens
    .slice(content.first, content.last + 1)
    .filter(({ upos }) => /^(?:NOUN|VERB|ADJ|NUM)$/u.test(upos))
    .map(({ lemma }) => lemma);
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b);
  return new Set(a.filter((lemma) => other.has(lemma))).size >= 2;
}
