import type { AsideKind } from "./article-text.ts";

/**
 * How pages speak around an article. `label`: the phrase with a colon or a bar behind it, or alone on its line; `start`: a
 * line of at most 30 words that begins so; `whole`: the line and nothing else. In lower case, with straight apostrophes.
 */
export type FurniturePhrase = {
  readonly kind: AsideKind;
  readonly how: "label" | "start" | "whole";
  readonly phrases: readonly string[];
};

const list = (text: string): readonly string[] => text.split("; ");

export const furniturePhrases: readonly FurniturePhrase[] = [
  {
    kind: "related",
    how: "label",
    phrases: list(
      "lees ook; lees verder; lees meer; lees hier; zie ook; bekijk ook; luister ook; kijk ook; ook interessant; gerelateerd; gerelateerde artikelen; meer over; meer nieuws; meest gelezen; aanbevolen; tip; " +
        "read more; read also; also read; see also; related; related articles; related news; related stories; more on this story; most read; recommended; further reading; external links; in other news; watch; listen; keep reading",
    ),
  },
  {
    kind: "related",
    how: "start",
    phrases: list(
      "lees ook dit; lees ook ons; lees ook het; lees hier meer; lees hier alles; bekijk hier; bekijk de video; bekijk ook de; meer lezen over; meer lezen?; klik hier; read more about; read the full; read our; click here; watch the video; watch now",
    ),
  },
  {
    kind: "share",
    how: "start",
    phrases: list(
      "deel dit artikel; deel dit bericht; deel dit verhaal; deel via; deel op; delen via; delen op; volg ons op; volg ons via; stuur ons een tip; share this; share on; share via; follow us on; tweet this; email this",
    ),
  },
  {
    kind: "share",
    how: "whole",
    phrases: list(
      "deel; delen; share; tweet; facebook; twitter; x; whatsapp; linkedin; print; printen; afdrukken; e-mail; email; kopieer link; copy link; opslaan; bewaar; bewaren; save; luister; listen; luister naar dit artikel; listen to this article",
    ),
  },
  {
    kind: "advertisement",
    how: "label",
    phrases: list(
      "advertentie; advertenties; reclame; advertisement; advertisements; sponsored; gesponsord; partnerbijdrage",
    ),
  },
  {
    kind: "advertisement",
    how: "start",
    phrases: list(
      "advertisement -; advertentie -; scroll to continue; verder lezen na de advertentie; tekst gaat verder onder; article continues after; artikel gaat verder; het artikel gaat verder; de tekst gaat verder; this article continues; story continues",
    ),
  },
  {
    kind: "newsletter",
    how: "start",
    phrases: list(
      "schrijf je in voor; schrijf u in voor; meld je aan voor; meld u aan voor; abonneer je; abonneer u; neem een abonnement; word abonnee; word lid; ontvang onze; ontvang het laatste; ontvang elke; ontvang dagelijks; onze nieuwsbrief; al abonnee?; log in om; registreer; " +
        "sign up for; sign up to; subscribe to; subscribe now; subscribe for; get our newsletter; get the latest; already a subscriber; log in to; become a member; support our; enter your email",
    ),
  },
  {
    kind: "newsletter",
    how: "label",
    phrases: list("nieuwsbrief; newsletter; abonneren; subscribe; inloggen; log in; sign in; registreren"),
  },
  {
    kind: "cookies",
    how: "start",
    phrases: list(
      "deze site gebruikt cookies; deze website gebruikt cookies; wij gebruiken cookies; we gebruiken cookies; wij plaatsen cookies; accepteer cookies; alle cookies; cookies accepteren; cookie-instellingen; om deze inhoud te tonen; je hebt geen toestemming; " +
        "this site uses cookies; this website uses cookies; we use cookies; accept cookies; accept all cookies; cookie settings; by continuing to; we and our partners; javascript",
    ),
  },
  {
    kind: "comments",
    how: "label",
    phrases: list(
      "reacties; reactie; reageer; reageren; laat een reactie achter; plaats een reactie; comments; comment; leave a comment; leave a reply; join the conversation; post a comment",
    ),
  },
  {
    kind: "credit",
    how: "label",
    phrases: list(
      "foto; foto's; fotografie; beeld; beeldredactie; infografiek; infographic; illustratie; kaart; grafiek; video; " +
        "photo; photos; photograph; photography; image; images; picture; illustration; graphic; credit; photo credit; image credit; getty images; file photo",
    ),
  },
  {
    kind: "credit",
    how: "start",
    phrases: list("foto door; beeld door; photo by; image by; image from; photograph by; foto van de redactie"),
  },
  { kind: "source", how: "label", phrases: list("bron; bronnen; source; sources; via; met medewerking van") },
  {
    kind: "copyright",
    how: "start",
    phrases: list(
      "©; (c) 20; copyright; alle rechten voorbehouden; all rights reserved; auteursrecht voorbehouden; niets uit deze uitgave; this article is licensed; dit artikel is gelicenseerd",
    ),
  },
  {
    kind: "navigation",
    how: "label",
    phrases: list(
      "home; menu; zoeken; search; nieuws; news; sport; sports; economie; politiek; binnenland; buitenland; cultuur; opinie; tech; wetenschap; weer; world; business; culture; opinion; science; weather; laatste nieuws; net binnen; latest; live; premium; exclusive; breaking news; " +
        "tags; onderwerpen; topics; trefwoorden; categorie; category; terug naar boven; back to top; ga naar hoofdinhoud; skip to content; skip to main content; laad meer; load more; volgende; vorige; next; previous; contact; over ons; about us; privacy; disclaimer; colofon; inhoud; contents; leestijd; reading time; bewerken; edit",
    ),
  },
];

/** Counts and times that pages show beside an article. Each a whole line. */
export const furnitureCounts: readonly { readonly kind: AsideKind; readonly pattern: RegExp }[] = [
  { kind: "comments", pattern: /^\(?\d{1,6} (?:reacties?|comments?|replies|antwoorden|opmerkingen)\)?$/ },
  {
    kind: "share",
    pattern: /^\d{1,6}(?:[.,]\d)?[km]? (?:keer gedeeld|shares?|likes?|views?|weergaven|x gelezen|keer gelezen)$/,
  },
  {
    kind: "navigation",
    pattern:
      /^(?:leestijd:? )?(?:ca\. |circa |about )?\d{1,2}[ -](?:min|min\.|minuten|minuut|minutes?)(?: (?:leestijd|lezen|leeswerk|read|reading|reading time))?$/,
  },
  { kind: "navigation", pattern: /^(?:\d{1,2} (?:minuten|uur|dagen|minutes?|hours?|days?) (?:geleden|ago))$/ },
  { kind: "navigation", pattern: /^(?:pagina|page|deel) \d{1,3}(?: (?:van|of|\/) \d{1,3})?$/ },
  { kind: "link", pattern: /^(?:https?:\/\/|www\.)\S+$/ },
  { kind: "link", pattern: /^@\w{1,40}$/ },
];
