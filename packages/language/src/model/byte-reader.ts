/**
 * Reads a model file from start to end. Whole numbers are written in groups of seven bits, lowest first, with the high bit
 * on every byte but the last; texts are UTF-8 behind their length in bytes.
 */
export class ByteReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.#at];
      if (byte === undefined) throw new RangeError("The model file ends too early");
      this.#at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** A view of the next bytes, not a copy. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw new RangeError("The model file ends too early");
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return decodeUtf8(this.take(this.number()));
  }

  list(): string[] {
    const whole = this.text();
    return whole === "" ? [] : whole.split("\n");
  }
}

/** `TextDecoder` is no part of the language itself. Well-formed input is assumed: the trainer wrote it. */
function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) point = (point << 6) | ((bytes[at + next] ?? 0) & 63);
    units.push(point);
    at += length;
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join("") + String.fromCodePoint(...units);
}
