import type { AnalysedSentence, AnalysedToken, TaggedToken } from "@leesbewijs/language";
/** Tokens of a sentence by place, `[first, last]`, both inside. */
export type TokenRange = { readonly first: number; readonly last: number };

export function isFinite(token: TaggedToken | undefined): boolean {
  return token?.features.includes("VerbForm=Fin") ?? false;
}

export function isPlural(token: AnalysedToken | undefined): boolean {
  return token?.features.includes("Number=Plur") ?? false;
}

export function lower(token: TaggedToken | undefined): string {
  return token?.form.toLowerCase() ?? "";
}

/** The first and last token of what hangs from a head in the voted tree, the head included. */
export function subtree({ tokens }: AnalysedSentence, head: number): TokenRange {
  let first = head;
  let last = head;
  tokens.forEach((_, at) => {
    if (!hangsFrom(tokens, at, head)) return;
    first = Math.min(first, at);
    last = Math.max(last, at);
  });
  return { first, last };
}

/** Whether a token is the head or hangs from it, however far down. */
export function hangsFrom(tokens: readonly AnalysedToken[], at: number, head: number): boolean {
  let up = at;
  // A voted tree may hold a circle: a way up is never longer than the sentence.
  for (let steps = 0; steps <= tokens.length; steps += 1) {
    if (up === head) return true;
    if (up < 0) return false;
    up = tokens[up]?.head ?? -1;
  }
  return false;
}

/** The tokens that a place in the text covers, or null where it covers none. */
export function tokensAt(
  { tokens }: AnalysedSentence,
  span: { readonly start: number; readonly end: number },
): TokenRange | null {
  const first = tokens.findIndex((token) => token.span.end > span.start && token.span.start < span.end);
  if (first < 0) return null;
  let last = first;
  while ((tokens[last + 1]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
  return { first, last };
}

export function within(at: number, range: TokenRange): boolean {
  return at >= range.first && at <= range.last;
}

/** Share of the parsers, 0 to 1, for which a token's head passes. */
export function shareOfParses(
  { parses }: AnalysedSentence,
  at: number,
  passes: (head: number, relation: string) => boolean,
): number {
  if (parses.length === 0) return 0;
  return parses.filter((parse) => passes(parse.heads[at] ?? -1, parse.relations[at] ?? "")).length / parses.length;
}
