/**
 * Keeps what was read of things that never change, the most recently used ones. For frozen revisions and what an attempt
 * is made of: a change of anything else would go unseen.
 */
export function recent<Value>(limit: number) {
  const kept = new Map<string, Value>();
  return {
    async get(name: string, read: () => Promise<Value | null>): Promise<Value | null> {
      const known = kept.get(name);
      if (known !== undefined) {
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      const found = await read();
      if (found === null) return null;
      kept.set(name, found);
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      return found;
    },
  };
}
