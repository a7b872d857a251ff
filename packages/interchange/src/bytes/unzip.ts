import { unzipSync } from "fflate";

/** The most that is unpacked of one file, in bytes; a text of 200,000 characters needs a small part of it. */
const mostUnpacked = 24 * 1024 * 1024;
const mostEntries = 4000;

/** Something that claims to be a file of this kind and is not, or is more than a reader should carry. */
export class FileTrouble extends Error {
  readonly trouble: "damaged" | "tooHeavy" | "locked" | "noText";

  constructor(trouble: FileTrouble["trouble"], message: string = trouble) {
    super(message);
    this.trouble = trouble;
  }
}

/**
 * Takes the entries out of a ZIP that are asked for, and nothing else. What an entry says of its own size is what is set
 * apart for it, so one that unpacks to more is cut off there.
 *
 * @throws FileTrouble `damaged` or `tooHeavy`
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  let count = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > mostEntries) throw new FileTrouble("tooHeavy", "too many entries");
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > mostUnpacked) throw new FileTrouble("tooHeavy", "unpacks to too much");
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    throw new FileTrouble("damaged", String(error));
  }
}
