/** Whether a typing holds nothing that can be seen: spaces and invisible format characters do not make an answer. */
export function isEmptyTyping(text: string): boolean {
  return !/[^\s\p{Cf}\p{Cc}]/u.test(text);
}
