import { readFileSync } from "node:fs";

/** A sentence tagged by machine. */
export type SilverSentence = readonly { readonly form: string; readonly lemma: string; readonly tag: string }[];

/** The values of the file's terse tags, by part of speech, in the order in which they stand there. */
const fields: Readonly<Record<string, readonly string[]>> = {
  VERB: ["VerbForm", "Tense", "Number"],
  AUX: ["VerbForm", "Tense", "Number"],
  NOUN: ["Number"],
  PRON: ["PronType", "Case"],
  ADJ: ["Degree"],
};

/** Reads machine-tagged sentences: form, lemma, tag ("VERB|Fin|Past|Sing") and name, one word a line. */
export function readSilver(file: string): SilverSentence[] {
  return readFileSync(file, "utf8")
    .split("\n\n")
    .filter((block) => block.trim() !== "")
    .map((block) =>
      block
        .trim()
        .split("\n")
        .map((line) => {
          const [form = "", lemma = "", terse = ""] = line.split("\t");
          return { form, lemma, tag: fullTag(terse) };
        }),
    );
}

function fullTag(terse: string): string {
  const [upos = "", ...values] = terse.split("|");
  const names = fields[upos] ?? [];
  const features = names.flatMap((name, at) => {
    const value = values[at] ?? "";
    if (name !== "Case") return value === "" ? [] : [`${name}=${value}`];
    const found = /^(Nom|Acc|Gen)?(P)?(R)?$/.exec(value);
    return [
      ...(found?.[1] === undefined ? [] : [`Case=${found[1]}`]),
      ...(found?.[2] === undefined ? [] : ["Poss=Yes"]),
      ...(found?.[3] === undefined ? [] : ["Reflex=Yes"]),
    ];
  });
  return [upos, ...features.sort()].join("|");
}
