import type { Span } from "@leesbewijs/domain";
import type { AnalysedSentence, AnalysedToken } from "./analysed-sentence.ts";
import { lemmatize } from "./lemmas/lemmatize.ts";
import type { LanguageModel } from "./model/language-model.ts";
import { hashText } from "./model/hash.ts";
import { type Score, scorer } from "./model/weight-table.ts";
import { parseSentence } from "./parse/parse-sentence.ts";
import { parseWords } from "./parse/parse-words.ts";
import { type VotedParse, vote } from "./parse/vote.ts";
import { withFiniteVerb } from "./tags/finite-verb.ts";
import { type TagScores, tagWords } from "./tags/tag-words.ts";
import { type WordSigns, wordSigns } from "./tags/word-signs.ts";
import { tokenize } from "./tokens/tokenize.ts";

/**
 * Words, parts of speech, lemmas and dependencies of sentences.
 *
 * @param sentences places in `text`, as `splitSentences` gives them.
 * @returns a sentence for each place, in the same order. Time is linear in the length of the text.
 */
export function analyse(text: string, sentences: readonly Span[], model: LanguageModel): AnalysedSentence[] {
  const scores = scoresOf(model);
  return sentences.map((span) => analyseWith(text, span, tokenize(text, span, model.language), model, scores));
}

/** A token without its place in a tree. */
export type TaggedToken = Pick<AnalysedToken, "span" | "form" | "upos" | "features">;

/** Words and parts of speech of one sentence, without the tree: some ten times as quick as `analyse`. */
export function tag(text: string, span: Span, model: LanguageModel): TaggedToken[] {
  const tokens = tokenize(text, span, model.language);
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const tags = tagsOf(
    forms,
    forms.map((form) => wordSigns(form, model.lexicon)),
    model,
    scoresOf(model),
  );
  return tokens.map((place, at) => ({ span: place, form: forms[at] ?? "", ...partsOfTag(tags[at] ?? "X") }));
}

type Scores = {
  readonly tagHashes: readonly number[];
  readonly tags: TagScores;
  readonly parsers: readonly { readonly backwards: boolean; readonly score: Score }[];
};

/** What a model knows, ready to score with. */
function scoresOf({ tags, tagger, parsers }: LanguageModel): Scores {
  return {
    tagHashes: tags.map(hashText),
    tags: { forwards: scorer(tagger.forwards), backwards: scorer(tagger.backwards) },
    parsers: parsers.map(({ backwards, table }) => ({ backwards, score: scorer(table) })),
  };
}

function tagsOf(
  forms: readonly string[],
  signs: readonly WordSigns[],
  model: LanguageModel,
  { tagHashes, tags }: Scores,
): string[] {
  const found = tagWords(signs, tagHashes, tags);
  const whole = model.language === "en" ? withFiniteVerb({ forms, ...found }, model.tags) : found.tags;
  return whole.map((tag) => model.tags[tag] ?? "X");
}

function partsOfTag(name: string): { readonly upos: string; readonly features: string } {
  const [upos = "X", ...features] = name.split("|");
  return { upos, features: features.join("|") };
}

/** The same for one sentence whose tokens are known. */
export function analyseTokens(
  text: string,
  span: Span,
  tokens: readonly Span[],
  model: LanguageModel,
): AnalysedSentence {
  return analyseWith(text, span, tokens, model, scoresOf(model));
}

function analyseWith(
  text: string,
  span: Span,
  tokens: readonly Span[],
  model: LanguageModel,
  scores: Scores,
): AnalysedSentence {
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const signs = forms.map((form) => wordSigns(form, model.lexicon));
  const tags = tagsOf(forms, signs, model, scores);
  const words = parseWords(
    signs.map(({ lower }) => lower),
    signs.map(({ ends }) => ends[2] ?? 0),
    tags,
  );
  const parses = scores.parsers.map(({ backwards, score }) => parseSentence(words, model.relations, score, backwards));
  const voted = vote(parses);
  const lemmas = withParticles(
    forms.map((form, at) => lemmatize(form, tags[at] ?? "X", at === 0, model.lemmas)),
    voted,
    model,
  );
  return {
    span,
    tokens: tokens.map((place, at) => tokenOf(place, at, { forms, tags, lemmas, voted, model })),
    parses: parses.map(({ heads, relations }) => ({
      heads,
      relations: relations.map((of) => model.relations[of] ?? "dep"),
    })),
  };
}

type Layers = {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly voted: VotedParse;
  readonly model: LanguageModel;
};

function tokenOf(span: Span, at: number, { forms, tags, lemmas, voted, model }: Layers): AnalysedToken {
  return {
    span,
    form: forms[at] ?? "",
    lemma: lemmas[at] ?? "",
    ...partsOfTag(tags[at] ?? "X"),
    head: voted.heads[at] ?? -1,
    relation: model.relations[voted.relations[at] ?? 0] ?? "dep",
    agreement: voted.agreement[at] ?? 0,
  };
}

/** Gives Dutch verbs the particle that stands apart: "stelde ... uit" -> "uitstellen". */
function withParticles(lemmas: readonly string[], voted: VotedParse, { language, relations }: LanguageModel): string[] {
  const whole = [...lemmas];
  if (language !== "nl") return whole;
  const apart = relations.indexOf("compound:prt");
  voted.heads.forEach((head, at) => {
    const particle = lemmas[at] ?? "";
    const verb = lemmas[head];
    if (voted.relations[at] === apart && verb !== undefined && /^\p{Ll}+$/u.test(particle))
      whole[head] = particle + verb;
  });
  return whole;
}
