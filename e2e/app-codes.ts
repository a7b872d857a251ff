import { createHmac } from "node:crypto";
import { expect } from "@playwright/test";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** An app that shows codes, with the key that somebody typed into it. It gives no code twice, as nobody would type one twice. */
export function codeApp(key: string) {
  const bits = [...key.replaceAll(" ", "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"));
  const seed = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const stepNow = (): number => Math.floor(Date.now() / 30_000);
  let last = 0;
  return {
    /** The next code; waits for it where the one of half a minute ahead was given already. */
    next: async (): Promise<string> => {
      const step = Math.max(last + 1, stepNow());
      await expect.poll(stepNow, { timeout: 70_000 }).toBeGreaterThanOrEqual(step - 1);
      last = step;
      const counter = Buffer.alloc(8);
      counter.writeUInt32BE(step, 4);
      const mac = createHmac("sha1", seed).update(counter).digest();
      const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
      return String(number % 1_000_000).padStart(6, "0");
    },
  };
}
