import { decodeUtf8 } from "./utf8.ts";

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

  /** So many whole numbers in ascending order, each written as its step from the one before; behind them `room` zeros. */
  ascending(count: number, room = 0): Uint32Array {
    const { bytes } = this;
    const found = new Uint32Array(count + room);
    let at = this.#at;
    let value = 0;
    for (let index = 0; index < count; index += 1) {
      let byte = bytes[at] ?? 0;
      at += 1;
      value += byte & 127;
      for (let scale = 128; byte >= 128; scale *= 128) {
        byte = bytes[at] ?? 0;
        at += 1;
        value += (byte & 127) * scale;
      }
      found[index] = value;
    }
    if (at > bytes.length) throw new RangeError("The model file ends too early");
    this.#at = at;
    return found;
  }

  /** A text as it is written, not decoded. */
  textBytes(): Uint8Array {
    return this.take(this.number());
  }

  text(): string {
    return decodeUtf8(this.textBytes());
  }

  list(): string[] {
    const whole = this.text();
    return whole === "" ? [] : whole.split("\n");
  }
}
