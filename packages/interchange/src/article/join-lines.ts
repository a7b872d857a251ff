/** What a hyphen at the end of a line means: does it stay, and does a space follow it? */
export type HyphenRule = (
  line: string,
  next: string,
  isWord: (word: string) => boolean,
) => { readonly keep: boolean; readonly space: boolean };

/** Makes one text of the lines of a paragraph; a word that was broken to fit its line is whole again. */
export function joinLines(lines: readonly string[], rule: HyphenRule, isWord: (word: string) => boolean): string {
  let text = "";
  for (const line of lines.map((one) => one.trim())) {
    if (text === "") text = line;
    else if (text.endsWith("\u00ad")) text = text.slice(0, -1) + line;
    else if (/[\p{L}\p{N}][-‐]$/u.test(text)) {
      const { keep, space } = rule(text.replace(/‐$/, "-"), line, isWord);
      text = `${keep ? text : text.slice(0, -1)}${space ? " " : ""}${line}`;
    } else text = `${text} ${line}`;
  }
  return text.replaceAll("\u00ad", "");
}
