/**
 * Eleven characters that follow from the parts alone and say nothing about them: an id that is the same on every run, and
 * an order that has nothing to do with the key. It is cyrb53 by bryc (public domain, github.com/bryc/code, "jshash"), 53
 * bits: within one lesson two different texts do not meet in practice. Not for secrets.
 */
export function fingerprint(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & two) + (one >>> 0);
  return number.toString(36).padStart(11, "0");
}
