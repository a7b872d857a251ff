import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** What the installation keeps secret, each use with a key of its own, all derived from one master secret. */
export type Secrets = {
  /** Signs session cookies. */
  readonly session: string;
  /** Keyed hash of a join code: finding a code needs no readable copy of it. */
  readonly hashCode: (code: string) => string;
  /** Encrypts a short text (AES-256-GCM), for showing it again later. */
  readonly seal: (text: string) => string;
  readonly unseal: (box: string) => string;
  /** The same for the seed of a second factor, bound to whose it is: in the row of another it opens nothing. */
  readonly sealSeed: (seed: Buffer, whose: string) => string;
  readonly unsealSeed: (box: string, whose: string) => Buffer;
  /** Goes into the hashes of backup codes beside their salt: the database alone does not hold all of it. */
  readonly backupPepper: Buffer;
  /** Chance that comes out the same for the same text: what a repeated write would make anew, and must not. */
  readonly chanceFor: (text: string) => Buffer;
  /** Proves that somebody signed in to an account on a device before. */
  readonly signDevice: (text: string) => Buffer;
  /** Proves that this installation wrote down a handing in. */
  readonly signReceipt: (text: string) => Buffer;
};

/**
 * @param master at least 32 characters of chance; there is no default
 * @throws Error where it is shorter
 */
export function deriveSecrets(master: string): Secrets {
  if (master.length < 32) throw new Error("LEESBEWIJS_SECRET must hold at least 32 characters of chance.");
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", master, "leesbewijs", use, 32));
  const codeKey = derive("join-code-hash");
  const codeBox = boxWith(derive("join-code-box"));
  const seedBox = boxWith(derive("second-factor-box"));
  const chanceKey = derive("chance");
  const deviceKey = derive("known-device");
  const receiptKey = derive("receipt");
  return {
    session: derive("session").toString("base64url"),
    hashCode: (code) => createHmac("sha256", codeKey).update(code).digest("base64url"),
    chanceFor: (text) => createHmac("sha256", chanceKey).update(text).digest(),
    signDevice: (text) => createHmac("sha256", deviceKey).update(text).digest(),
    signReceipt: (text) => createHmac("sha256", receiptKey).update(text).digest(),
    seal: (text) => codeBox.seal(Buffer.from(text)),
    unseal: (box) => codeBox.unseal(box).toString("utf8"),
    sealSeed: seedBox.seal,
    unsealSeed: seedBox.unseal,
    backupPepper: derive("backup-code-pepper"),
  };
}

/** AES-256-GCM with one key: twelve bytes of chance, the tag, and what was encrypted. */
function boxWith(key: Buffer) {
  return {
    seal: (content: Buffer, bound = ""): string => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(bound));
      const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    unseal: (box: string, bound = ""): Buffer => {
      const bytes = Buffer.from(box, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(Buffer.from(bound));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    },
  };
}
