type Break = {
  /** The hyphen is the word's own. */
  readonly keep: boolean;
  /** A space belongs between the lines. */
  readonly space: boolean;
};

/** Parts that Dutch and English write with a hyphen before whatever follows. */
const prefixes = new Set(
  "ex oud niet non vice zuid noord oost west semi pro anti self well mini co half all".split(" "),
);
const suspended = /^(?:en|of|tot|and|or|to|als|noch)$/;
/** Vowels that Dutch keeps apart with a hyphen within a compound: "auto-ongeluk", "zee-egel". */
const clash = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/;

/**
 * What a hyphen at the end of a line means. "zee-" before "en" leaves out a part; a name or a word of several parts keeps
 * its hyphen ("Nagorno-" before "Karabach"); otherwise the word was broken to fit the page.
 *
 * @param isWord whether a word stands elsewhere in the text
 */
export function hyphenBreak(line: string, next: string, isWord: (word: string) => boolean): Break {
  const [, before = ""] = /(\S{1,60})-$/.exec(line.slice(-61)) ?? [];
  const [after = ""] = next.slice(0, 61).split(" ", 1);
  if (before === "" || !/\p{L}$/u.test(before)) return { keep: true, space: !/[\p{L}\p{N}]-$/u.test(line.slice(-3)) };
  const word = /^[\p{L}\p{N}'’-]*/u.exec(after)?.[0] ?? "";
  if (word === "" || suspended.test(word)) return { keep: true, space: true };
  const whole = (before.split(/[^\p{L}'’-]/u).at(-1) ?? before).toLowerCase();
  if (isWord(`${whole}-${word.toLowerCase()}`)) return { keep: true, space: false };
  if (isWord(whole + word.toLowerCase())) return { keep: false, space: false };
  const own =
    !/^\p{Ll}/u.test(word) ||
    whole.includes("-") ||
    prefixes.has(whole) ||
    clash.test(whole.slice(-1) + word.slice(0, 1)) ||
    /\p{Lu}$/u.test(before);
  return { keep: own, space: false };
}
