import { createHmac, timingSafeEqual } from "node:crypto";

/** Codes that change with the time (RFC 6238), as every app for them knows: HMAC-SHA-1, six digits, thirty seconds. */
export const stepSeconds = 30;
/** Clocks are off: the code before and the one after are taken too. */
const drift = 1;

/** The code of one step of time (RFC 4226). */
export function codeAt(seed: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", seed).update(counter).digest();
  const at = (mac[mac.length - 1] ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fff_ffff) % 10 ** digits).padStart(digits, "0");
}

export const stepAt = (now: Date): number => Math.floor(now.getTime() / (stepSeconds * 1000));

/** Which step a code belongs to, of now and those beside it; null for none. The newest, where two have the same code. */
export function stepOf(seed: Uint8Array, code: string, now: Date): number | null {
  const given = Buffer.from(code);
  let found: number | null = null;
  for (let step = stepAt(now) - drift; step <= stepAt(now) + drift; step++) {
    const right = Buffer.from(codeAt(seed, step));
    if (right.length === given.length && timingSafeEqual(right, given)) found = step;
  }
  return found;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A seed as people type it into an app (base32, RFC 4648). */
export function asText(seed: Uint8Array): string {
  const bits = [...seed].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[parseInt(five.padEnd(5, "0"), 2)]).join("");
}
