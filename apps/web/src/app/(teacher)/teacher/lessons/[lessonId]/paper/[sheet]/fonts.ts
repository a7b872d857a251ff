import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fonts } from "@leesbewijs/paper";

let read: Promise<Fonts> | undefined;

/** The faces of paper, read once; they are files beside the code that draws with them. */
export function fonts(): Promise<Fonts> {
  read ??= Promise.all(["Regular", "Bold"].map(face)).then(([regular, bold]) => {
    if (!regular || !bold) throw new Error("A face of paper is missing");
    return { regular, bold };
  });
  return read;
}

const face = (name: string): Promise<Uint8Array> =>
  readFile(join(process.cwd(), "../../packages/paper/fonts", `NotoSans-${name}.ttf`));
