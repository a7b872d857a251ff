import { gunzipSync } from "node:zlib";

/**
 * Reads a list of wordfreq: MessagePack of a header and then, for each hundredth of a power of ten that words are rarer than
 * one, the words that are as rare as that.
 *
 * @returns words with their Zipf value
 */
export function readCbpack(file: Uint8Array): Map<string, number> {
  const [header, ...bins] = readList(new Bytes(gunzipSync(file)));
  if (JSON.stringify(header) !== '{"format":"cB","version":1}') throw new Error("Not a list of wordfreq");
  const words = new Map<string, number>();
  bins.forEach((bin, centibels) => {
    if (Array.isArray(bin)) for (const word of bin) if (typeof word === "string") words.set(word, 9 - centibels / 100);
  });
  return words;
}

type Packed = string | number | Packed[] | { [key: string]: Packed };

class Bytes {
  #at = 0;
  constructor(private readonly bytes: Buffer) {}

  number(size: 1 | 2 | 4): number {
    this.#at += size;
    return this.bytes.readUIntBE(this.#at - size, size);
  }

  text(length: number): string {
    this.#at += length;
    return this.bytes.toString("utf8", this.#at - length, this.#at);
  }
}

function readList(bytes: Bytes): Packed[] {
  const read = readValue(bytes);
  if (!Array.isArray(read)) throw new Error("Not a list");
  return read;
}

function readValue(bytes: Bytes): Packed {
  const lead = bytes.number(1);
  const many = (length: number): Packed[] => Array.from({ length }, () => readValue(bytes));
  if (lead < 0x80) return lead;
  if (lead < 0x90) {
    const entries = many((lead & 15) * 2);
    return Object.fromEntries(
      entries.flatMap((key, at) => (at % 2 === 0 && typeof key === "string" ? [[key, entries[at + 1] ?? ""]] : [])),
    );
  }
  if (lead < 0xa0) return many(lead & 15);
  if (lead < 0xc0) return bytes.text(lead & 31);
  if (lead === 0xd9) return bytes.text(bytes.number(1));
  if (lead === 0xda) return bytes.text(bytes.number(2));
  if (lead === 0xdc) return many(bytes.number(2));
  if (lead === 0xdd) return many(bytes.number(4));
  throw new Error(`MessagePack has more kinds than are needed here: ${lead}`);
}
