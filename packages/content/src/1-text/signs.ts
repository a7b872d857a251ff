/** What tells sentences from titles. Closing quotes and brackets may follow a final sign. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…]$/.test(text.slice(-12).replace(/[\s"'”’»)\]›“]+$/, ""));
}

/** Ends with a full stop, and not with that of an abbreviation of one letter or of "..." in a title. */
export function hasFinalStop(text: string): boolean {
  return /(?:[\p{Ll}\p{N}\p{Lu})\]”’"'»%€]{2}|\p{Ll})\.["'”’»)\]]{0,3}$/u.test(text.slice(-8));
}

export function beginsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}\p{Lu}/u.test(text);
}

/** Words between spaces, as many as are needed to tell: counting stops at `most`. */
export function countWords(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const [word] of text.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(word)) count += 1;
    if (count >= most) break;
  }
  return count;
}
