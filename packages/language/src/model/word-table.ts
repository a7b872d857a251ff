import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

/** Words of a model file, one on a line, and what holds for all of them. */
export type WordList<T> = { readonly bytes: Uint8Array; readonly value: T };

const LINE = 10;
const longest = 64;

/**
 * Finds words in the bytes of lists, without making a string of each of tens of thousands of which an article has some hundreds. Of a word
 * in several lists the last one holds.
 */
export class WordTable<T> {
  readonly size: number;
  readonly #lists: readonly WordList<T>[];
  /** The number of an entry and one more, at the place that its hash gives or the next free one. */
  readonly #slots: Int32Array;
  readonly #starts: Int32Array;
  readonly #listOf: Uint8Array;
  readonly #query = new Uint8Array(longest * 4);

  /** @param lists 256 at most. */
  constructor(lists: readonly WordList<T>[]) {
    const most = lists.reduce((sum, { bytes }) => sum + linesOf(bytes), 0);
    this.#lists = lists;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(most, 1) * 2)));
    this.#starts = new Int32Array(most);
    this.#listOf = new Uint8Array(most);
    this.size = lists.reduce((count, list, of) => this.#addAll(list.bytes, of, count), 0);
  }

  get(word: string): T | undefined {
    const entry = this.#find(word);
    return entry < 0 ? undefined : this.#lists[this.#listOf[entry] ?? 0]?.value;
  }

  has(word: string): boolean {
    return this.#find(word) >= 0;
  }

  *keys(): Generator<string> {
    for (let entry = 0; entry < this.size; entry += 1) {
      const { bytes = new Uint8Array() } = this.#lists[this.#listOf[entry] ?? 0] ?? {};
      const start = this.#starts[entry] ?? 0;
      const end = bytes.indexOf(LINE, start);
      yield decodeUtf8(bytes.subarray(start, end < 0 ? bytes.length : end));
    }
  }

  #addAll(bytes: Uint8Array, list: number, before: number): number {
    const starts = this.#starts;
    let count = before;
    let hash = seed;
    let start = 0;
    for (let at = 0; at <= bytes.length; at += 1) {
      const byte = at < bytes.length ? (bytes[at] as number) : LINE;
      if (byte !== LINE) {
        hash = Math.imul(hash ^ byte, prime);
        continue;
      }
      if (at > start) {
        const slot = this.#slotOf(bytes, start, at, hash);
        const entry = (this.#slots[slot] as number) - 1;
        const own = entry < 0 ? count : entry;
        starts[own] = start;
        this.#listOf[own] = list;
        this.#slots[slot] = own + 1;
        if (entry < 0) count += 1;
      }
      hash = seed;
      start = at + 1;
    }
    return count;
  }

  #find(word: string): number {
    if (word === "" || word.length > longest) return -1;
    const length = encodeUtf8(word, this.#query);
    let hash = seed;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (this.#query[at] as number), prime);
    return (this.#slots[this.#slotOf(this.#query, 0, length, hash)] as number) - 1;
  }

  /** The place of a word, or the free one where it would be. */
  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (this.#isAt(entry - 1, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#lists[this.#listOf[entry] as number]?.bytes;
    if (own === undefined) return false;
    const from = this.#starts[entry] as number;
    const behind = from + end - start;
    if (behind < own.length && own[behind] !== LINE) return false;
    for (let at = start; at < end; at += 1) if (own[from + at - start] !== bytes[at]) return false;
    return true;
  }
}

const seed = 0x811c9dc5;
const prime = 0x01000193;

/** How many words a list can have. */
function linesOf(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(LINE); at >= 0; at = bytes.indexOf(LINE, at + 1)) lines += 1;
  return lines;
}
