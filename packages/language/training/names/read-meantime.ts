import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language, Span } from "@leesbewijs/domain";

/** `chain` without the prefixes that tell whether it spans articles: a number stands for one thing under either. */
export type GoldMention = { readonly span: Span; readonly type: string; readonly chain: string };

/** An article of MEANTIME laid out as running text. */
export type GoldArticle = {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly GoldMention[];
};

type Row = {
  readonly doc_id: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly mention_type: string;
  readonly coref_chain: string;
};

/** Reads `entities/meantime-dev-<language>`, in the order of the file. */
export function readMeantime(treebanks: string, language: Language): GoldArticle[] {
  const file = join(treebanks, `entities/meantime-dev-${language}`);
  const rows = JSON.parse(readFileSync(`${file}.mentions.json`, "utf8")) as readonly Row[];
  const articles = new Map<string, string[][]>();
  for (const line of readFileSync(`${file}.conll`, "utf8").split("\n")) {
    const [name = "", sentence, , form] = line.startsWith("#") ? [] : line.split("\t");
    if (form === undefined) continue;
    const sentences = articles.get(name) ?? [];
    (sentences[Number(sentence)] ??= []).push(form);
    articles.set(name, sentences);
  }
  return [...articles].map(([name, sentences]) => {
    const number = name.split("/")[1] ?? "";
    return layOut(
      name,
      sentences,
      rows.filter(({ doc_id }) => doc_id.startsWith(`${number}_`)),
    );
  });
}

const noSpaceBefore = /^(?:[,.;:!?)\]%]|'s|n't|'|\u2019s)$/;
const noSpaceAfter = /^[([$#]$/;

function layOut(name: string, sentences: readonly (readonly string[])[], rows: readonly Row[]): GoldArticle {
  let text = "";
  const spans: Span[] = [];
  const places: Span[][] = [];
  sentences.forEach((forms, at) => {
    if (text !== "") text += "\n\n";
    const start = text.length;
    let glue = true;
    places[at] = forms.map((form) => {
      if (!glue && !noSpaceBefore.test(form)) text += " ";
      glue = noSpaceAfter.test(form);
      text += form;
      return { start: text.length - form.length, end: text.length };
    });
    spans.push({ start, end: text.length });
  });
  const mentions = rows.flatMap(({ sent_id, tokens_number, mention_type, coref_chain }) => {
    const first = places[sent_id]?.[Math.min(...tokens_number)];
    const last = places[sent_id]?.[Math.max(...tokens_number)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        span: { start: first.start, end: last.end },
        type: mention_type,
        chain: coref_chain.replace(/^(?:cross_)?(?:intra_)?/, ""),
      },
    ];
  });
  return { name, text, sentences: spans, mentions };
}
