import type { Span } from "@leesbewijs/domain";
import type { AnalysedSentence } from "../analysed-sentence.ts";

/**
 * The smallest piece a grammar of times and quantities reads: a run of letters, a number with the signs inside it
 * ("1.250", "10/10/2020", "2-0"), or one other sign. Cut from the text itself, so that grammars rest on words first;
 * tags are a second opinion, and empty where there are none.
 */
export type Atom = Span & {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: "word" | "number" | "sign";
  /** Touches the atom before it. */
  readonly glued: boolean;
  /** A capital that the beginning of a sentence or quotation does not explain. */
  readonly named: boolean;
  readonly capital: boolean;
  /** UD part of speech of the token that it begins in, or "". */
  readonly upos: string;
  /** UD features of that token, or "". */
  readonly features: string;
};

const pieces = /\p{N}+|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{M}\p{N}]/gu;
const opens = new Set(["\u2018", "\u201c", "\u201e", '"', "'", "(", ":", "-", "\u2013", "\u2014", "\u2022", "*"]);

/** The atoms of a sentence, in order; every sign that is not white space is in exactly one. Linear. */
export function readAtoms(text: string, { span, tokens }: AnalysedSentence): Atom[] {
  const atoms: Atom[] = [];
  const within = text.slice(span.start, span.end);
  let token = 0;
  for (const piece of joined(within)) {
    const start = span.start + piece.start;
    while (token + 1 < tokens.length && (tokens[token + 1]?.span.start ?? 0) <= start) token++;
    const before = atoms.at(-1);
    const raw = within.slice(piece.start, piece.end);
    const capital = /^\p{Ll}?\p{Lu}/u.test(raw);
    atoms.push({
      start,
      end: span.start + piece.end,
      text: raw,
      lower: raw.toLowerCase().replaceAll("\u2019", "'").normalize("NFC"),
      kind: piece.kind,
      glued: before?.end === start,
      capital,
      named: capital && before !== undefined && !opens.has(before.text),
      upos: tokens[token]?.upos ?? "",
      features: tokens[token]?.features ?? "",
    });
  }
  return atoms;
}

type Piece = { readonly start: number; end: number; kind: Atom["kind"] };

/** Digits with signs between them are one number ("12.00"), letters with an apostrophe one word ("zo'n"). */
function joined(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(pieces)) {
    const [raw] = match;
    const kind = /^\p{N}/u.test(raw) ? "number" : /^[\p{L}\p{M}]/u.test(raw) ? "word" : "sign";
    const piece: Piece = { start: match.index, end: match.index + raw.length, kind };
    const sign = found.at(-1);
    const before = found.at(-2);
    const touches = sign?.kind === "sign" && sign.end === piece.start;
    if (touches && raw === "s" && /['\u2019]/.test(text[sign.start] ?? "")) {
      // The "s" of "Monday's" and "auto's" is a piece of its own, with its apostrophe.
      sign.end = piece.end;
      sign.kind = kind;
    } else if (touches && before?.kind === kind && before.end === sign.start && joins(text[sign.start] ?? "", kind)) {
      found.pop();
      before.end = piece.end;
    } else if (touches && /['\u2019\u2018]/.test(text[sign.start] ?? "") && startsShort(raw, kind, before, sign)) {
      sign.end = piece.end;
      sign.kind = kind;
    } else found.push(piece);
  }
  return found;
}

const joins = (sign: string, kind: Atom["kind"]): boolean =>
  kind === "number" ? /[.,:/\u2013-]/.test(sign) : kind === "word" && /['\u2019]/.test(sign);

/** "'90" and "'s" keep their apostrophe. */
const startsShort = (raw: string, kind: Atom["kind"], before: Piece | undefined, sign: Piece): boolean =>
  (before === undefined || before.end < sign.start || before.kind === "sign") &&
  (kind === "number" ? raw.length === 2 : raw === "s");
