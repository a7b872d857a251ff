import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const mark = Buffer.from("LEESBEWIJS BACKUP 1\n");
const lengths = { iv: 12, tag: 16 } as const;
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "leesbewijs", "backup", 32));

/** Encrypts a backup, so that a stolen one is worth nothing without the secret of the installation. */
export function seal(plain: Buffer, secret: string): Buffer {
  const iv = randomBytes(lengths.iv);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), iv);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([mark, iv, cipher.getAuthTag(), sealed]);
}

/** @throws Error where it is no backup, not of this secret, cut off or changed */
export function unseal(box: Buffer, secret: string): Buffer {
  if (!box.subarray(0, mark.length).equals(mark)) throw new Error("This file is no backup of Leesbewijs.");
  const iv = box.subarray(mark.length, mark.length + lengths.iv);
  const tag = box.subarray(mark.length + lengths.iv, mark.length + lengths.iv + lengths.tag);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), iv);
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(box.subarray(mark.length + lengths.iv + lengths.tag)), decipher.final()]);
  } catch {
    throw new Error("The backup was made with another LEESBEWIJS_SECRET, or it is damaged.");
  }
}
