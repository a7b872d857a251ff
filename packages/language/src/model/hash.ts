/** FNV-1a over the UTF-16 units of a text, with a final scramble. The models are trained on exactly this: changing it breaks them. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** One hash of two, where the order counts. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ second, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ first, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
