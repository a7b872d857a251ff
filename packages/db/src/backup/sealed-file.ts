import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

/** A file: this mark, twelve bytes of chance, the tag over everything behind it, and that: compressed and encrypted. */
const mark = Buffer.from("LEESBEWIJS BACKUP 1\n");
const lengths = { iv: 12, tag: 16 } as const;
const tagAt = mark.length + lengths.iv;
const head = tagAt + lengths.tag;
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "leesbewijs", "backup", 32));

/**
 * Writes a text of any length, so that a stolen file is worth nothing without the secret of the installation. The file has
 * its name only when it is whole and on disk; no more of it is in memory than what is under way.
 *
 * @returns how many bytes it has
 */
export async function writeSealed(file: string, text: AsyncIterable<string>, secret: string): Promise<number> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, "w", 0o600);
  try {
    const iv = randomBytes(lengths.iv);
    const cipher = createCipheriv("aes-256-gcm", keyOf(secret), iv);
    await handle.write(Buffer.concat([mark, iv, Buffer.alloc(lengths.tag)]));
    await pipeline(text, createGzip(), cipher, async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) await handle.writeFile(part);
    });
    await handle.write(cipher.getAuthTag(), 0, lengths.tag, tagAt);
    await handle.sync();
    const { size } = await handle.stat();
    await handle.close();
    await rename(fresh, file);
    return size;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(fresh, { force: true });
    throw error;
  }
}

/**
 * Reads such a file. Nothing of it is given before all of it was found to be what was written.
 *
 * @throws Error where it is no backup, not of this secret, cut off or changed
 */
export async function* readSealed(file: string, secret: string): AsyncGenerator<Buffer> {
  const { iv, tag } = await readHead(file);
  const decrypted = () => createDecipheriv("aes-256-gcm", keyOf(secret), iv).setAuthTag(tag);
  try {
    await pipeline(createReadStream(file, { start: head }), decrypted(), async (all: AsyncIterable<Buffer>) => {
      for await (const part of all) void part;
    });
  } catch {
    throw new Error("The backup was made with another LEESBEWIJS_SECRET, or it is damaged.");
  }
  const text = createGunzip();
  const read = pipeline(createReadStream(file, { start: head }), decrypted(), text);
  // Whatever goes wrong ends the reading below.
  read.catch(() => undefined);
  yield* text as AsyncIterable<Buffer>;
  await read;
}

async function readHead(file: string): Promise<{ readonly iv: Buffer; readonly tag: Buffer }> {
  const handle = await open(file, "r");
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(head), 0, head, 0);
  await handle.close();
  if (bytesRead < head || !buffer.subarray(0, mark.length).equals(mark)) {
    throw new Error("This file is no backup of Leesbewijs.");
  }
  return { iv: buffer.subarray(mark.length, tagAt), tag: buffer.subarray(tagAt) };
}
