const terminators = new Set([".", "!", "?", "\u2026"]);
const closers = new Set(['"', "'", "\u2019", "\u201d", "\u00bb", "\u203a", ")", "]"]);
const openers = new Set(['"', "'", "\u2018", "\u201c", "\u201e", "\u201a", "\u00ab", "\u2039", "(", "["]);

export function isTerminator(sign: string | undefined): boolean {
  return sign !== undefined && terminators.has(sign);
}

export function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && /\s/.test(sign);
}

/** The place after the quotes and brackets that close at `from`. */
export function skipClosers(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && closers.has(text[at] ?? "")) at += 1;
  return at;
}

/** The place after the quotes and brackets that open at `from`; two commas are an old low quote, which may stand apart. */
export function skipOpeners(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    if (openers.has(text[at] ?? "")) at += 1;
    else if (text.startsWith(",,", at)) at += isSpace(text[at + 2]) ? 3 : 2;
    else break;
  }
  return Math.min(at, limit);
}
