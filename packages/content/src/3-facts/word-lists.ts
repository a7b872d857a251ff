import type { Language } from "@leesbewijs/domain";

type Words = Record<Language, ReadonlySet<string>>;
const set = (line: string): ReadonlySet<string> => new Set(line.split(" "));

/** Words that tie a clause to the one before it and say nothing themselves; a question does without. */
export const connectives: Words = {
  nl: set(
    "echter immers weliswaar ook juist overigens vervolgens daarop eveneens bovendien toch verder daarom namelijk trouwens althans tevens dus wel inmiddels nu momenteel onlangs ondertussen intussen inderdaad",
  ),
  en: set(
    "however also further therefore moreover furthermore meanwhile then thus nevertheless too now currently recently",
  ),
};

/** In front of a sentence these lean on the one before it. */
export const leaningStarts: Words = {
  nl: set(
    "maar en want dus of ook toch daarom daardoor daarna daarvoor daarmee daarbij daarop daarnaast bovendien verder zo intussen ondertussen vervolgens toen dan tevens hierdoor hiermee hierbij waarna sindsdien wel echter eerder later",
  ),
  en: set(
    "but and so or also yet however therefore then thus meanwhile afterwards later instead moreover furthermore additionally besides similarly nevertheless still earlier otherwise",
  ),
};

/** Verbs with which somebody says something. Lemmas. */
export const speechVerbs: Words = {
  nl: set(
    "zeggen melden stellen verklaren vertellen laten berichten schrijven vinden menen denken aankondigen bevestigen ontkennen benadrukken beweren waarschuwen uitleggen opmerken meedelen toevoegen concluderen reageren verwachten hopen vrezen aldus erkennen schatten",
  ),
  en: set(
    "say tell report state announce claim confirm deny explain add write note warn believe think argue suggest estimate expect describe remark comment conclude according acknowledge insist recount reply respond stress emphasize emphasise declare admit caution observe tweet",
  ),
};

/** Verbs with which somebody is accused. Lemmas. */
export const accusingVerbs: Words = {
  nl: set("beschuldigen verwijten aanklagen verdenken betichten beweren"),
  en: set("accuse allege blame charge suspect claim"),
};

const possible: Record<Language, RegExp> = {
  nl: /\b(?:mogelijk|misschien|wellicht|waarschijnlijk|vermoedelijk|kennelijk|blijkbaar|naar verluidt|zou|zouden|lijkt|lijken|schijnt|schijnen)\b/iu,
  en: /\b(?:possibly|perhaps|maybe|probably|likely|apparently|reportedly|allegedly|may|might|could|would|seems?|appears?)\b/iu,
};
const estimated: Record<Language, RegExp> = {
  nl: /\b(?:naar schatting|geschat|schatten|schat|ongeveer|circa|rond de)\b/iu,
  en: /\b(?:an estimated|estimated?|approximately|roughly|about|around)\b/iu,
};
const unknown: Record<Language, RegExp> = {
  nl: /\b(?:onbekend|onduidelijk|niet bekend|niet duidelijk|nog niet zeker)\b/iu,
  en: /\b(?:unknown|unclear|not (?:yet )?(?:known|clear|certain))\b/iu,
};
const planned: Record<Language, RegExp> = {
  nl: /\b(?:zal|zullen|gaat|gaan|wil|willen|van plan|moet|moeten)\b/iu,
  en: /\b(?:will|shall|plans? to|intends? to|is going to|are going to|wants? to)\b/iu,
};
const negated: Record<Language, RegExp> = {
  nl: /\b(?:niet|geen|nooit|niemand|niets|nergens|noch|evenmin|nauwelijks)\b/iu,
  en: /\b(?:not|no|never|nobody|none|nothing|neither|nor|hardly|without)\b|n't\b|n’t\b/iu,
};

/** Signs of how sure a stretch of text is, strongest doubt first. */
export const doubts = { unknown, possible, estimated, planned, negated } as const;
