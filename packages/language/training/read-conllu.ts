import { readFileSync } from "node:fs";
import type { TreebankSentence, TreebankWord } from "./treebank-sentence.ts";

/** Reads a CoNLL-U file. Words of a contraction carry the contraction's spacing on the last of them. Empty nodes are left out. */
export function readConllu(file: string): TreebankSentence[] {
  return readFileSync(file, "utf8")
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map((block) => readSentence(block.split("\n")));
}

function readSentence(lines: readonly string[]): TreebankSentence {
  const id = lines.find((line) => line.startsWith("# sent_id = "))?.slice("# sent_id = ".length) ?? "";
  const words: TreebankWord[] = [];
  let contractionEnd = 0;
  let spaceAfterContraction = true;
  for (const line of lines) {
    const columns = line.split("\t");
    const [number = "", form = "", lemma = "", upos = "", , features = "", head = "", relation = "", , misc = ""] =
      columns;
    const spaced = !misc.includes("SpaceAfter=No");
    if (/^\d+-\d+$/.test(number)) {
      contractionEnd = Number(number.split("-")[1]);
      spaceAfterContraction = spaced;
    }
    if (!/^\d+$/.test(number)) continue;
    const place = Number(number);
    const spaceAfter = place < contractionEnd ? false : place === contractionEnd ? spaceAfterContraction : spaced;
    words.push({
      form,
      lemma,
      upos,
      features: features === "_" ? "" : features,
      head: Number(head) - 1,
      relation,
      spaceAfter,
    });
  }
  return { id, words };
}
