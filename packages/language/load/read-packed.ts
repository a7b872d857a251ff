import { readFile } from "node:fs/promises";
import { brotliDecompressSync } from "node:zlib";

/** Larger than any of the files: what comes in one piece is not put together from many. */
const chunkSize = 2 ** 23;

/** The bytes of a compressed file. */
export async function readPacked(file: URL): Promise<Uint8Array> {
  const packed = await readFile(file);
  return brotliDecompressSync(packed, { chunkSize: Math.min(chunkSize, packed.length * 4) });
}
