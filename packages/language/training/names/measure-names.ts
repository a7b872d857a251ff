import type { Span } from "@leesbewijs/domain";
import { analyse, type Entity, type LanguageModel, type NameList, readNames } from "../../src/index.ts";
import { percent } from "../measure.ts";
import type { GoldArticle, GoldMention } from "./read-meantime.ts";

/** Percentages. */
export type NameMeasures = {
  /** By gold type: of the names with that type the share that is given any type, and of the names we give it the share that has it. */
  readonly types: Readonly<
    Record<string, { readonly names: number; readonly committed: number; readonly precision: number }>
  >;
  readonly typing: { readonly committed: number; readonly precision: number };
  /** Of neighbouring mentions in our chains the share that is in one gold chain; and of gold neighbours the share in one of ours. */
  readonly links: { readonly precision: number; readonly recall: number; readonly found: number };
  /** The same for links to a noun phrase or pronoun alone. */
  readonly otherLinks: { readonly precision: number; readonly found: number };
};

const goldTypes: Readonly<Record<string, string>> = {
  person: "PER",
  organisation: "ORG",
  place: "LOC",
  product: "PRO",
};

type Aligned = { readonly entity: Entity; readonly form: string; readonly gold: GoldMention; readonly text: string };

export type NameError = { readonly article: string; readonly what: string };

export function measureNames(
  articles: readonly GoldArticle[],
  model: LanguageModel,
  list: NameList,
  errors: NameError[] = [],
): NameMeasures {
  const sums = emptySums();
  for (const article of articles) {
    const sentences = analyse(article.text, article.sentences, model);
    const entities = readNames(article.text, sentences, list);
    const chains = entities.map((entity) => alignedOf(article, entity));
    countTypes(chains.flat(), sums, (what) => errors.push({ article: article.name, what }));
    countLinks(article, chains, sums, (what) => errors.push({ article: article.name, what }));
  }
  const all = [...sums.types.values()];
  const total = (key: "names" | "committed" | "given" | "right"): number =>
    all.reduce((sum, counts) => sum + counts[key], 0);
  return {
    types: Object.fromEntries(
      [...sums.types].map(([type, { names, committed, given, right }]) => [
        type,
        { names, committed: percent(committed, names), precision: percent(right, given) },
      ]),
    ),
    typing: {
      committed: percent(total("committed"), total("names")),
      precision: percent(total("right"), total("given")),
    },
    links: {
      precision: percent(sums.links.right, sums.links.found),
      recall: percent(sums.links.recovered, sums.links.gold),
      found: sums.links.found,
    },
    otherLinks: { precision: percent(sums.links.otherRight, sums.links.otherFound), found: sums.links.otherFound },
  };
}

type Sums = {
  readonly types: Map<string, { names: number; committed: number; given: number; right: number }>;
  readonly links: {
    found: number;
    right: number;
    otherFound: number;
    otherRight: number;
    gold: number;
    recovered: number;
  };
};

const emptySums = (): Sums => ({
  types: new Map(["PER", "ORG", "LOC"].map((type) => [type, { names: 0, committed: 0, given: 0, right: 0 }])),
  links: { found: 0, right: 0, otherFound: 0, otherRight: 0, gold: 0, recovered: 0 },
});

function alignedOf(article: GoldArticle, entity: Entity): Aligned[] {
  return entity.mentions.flatMap((mention) => {
    const text = article.text.slice(mention.span.start, mention.span.end);
    const gold = goldOf(article, mention.span);
    return gold === undefined || !mention.certain || mention.form === "adjective"
      ? []
      : [{ entity, form: mention.form, gold, text }];
  });
}

/** The smallest gold mention that ends with these words, or goes on after them with a comma or bracket. */
function goldOf({ text, mentions }: GoldArticle, { start, end }: Span): GoldMention | undefined {
  return mentions
    .filter(({ span }) => {
      if (span.start > start || span.end < end) return false;
      const before = text.slice(span.start, start);
      const after = text.slice(end, span.end);
      return !/\b(?:van|of|from|uit|bij|for|in)\b|'s|,/.test(before) && /^(?:$|\s*[,(]|\s+(?:van|of)\b)/.test(after);
    })
    .sort((one, other) => one.span.end - one.span.start - (other.span.end - other.span.start))[0];
}

function countTypes(aligned: readonly Aligned[], { types }: Sums, report: (what: string) => void): void {
  for (const { entity, form, gold, text } of aligned) {
    if (form !== "name") continue;
    const given = goldTypes[entity.type];
    const known = types.get(gold.type);
    if (known !== undefined) {
      known.names += 1;
      if (entity.type !== "unknown") known.committed += 1;
    }
    const counts = given === undefined ? undefined : types.get(given);
    if (counts === undefined) continue;
    counts.given += 1;
    if (given === gold.type) counts.right += 1;
    else report(`type ${entity.type} for ${gold.type}: ${text}`);
  }
}

function countLinks(
  article: GoldArticle,
  chains: readonly (readonly Aligned[])[],
  { links }: Sums,
  report: (what: string) => void,
): void {
  for (const chain of chains) {
    chain.forEach((mention, at) => {
      const earlier = chain[at - 1];
      if (earlier === undefined) return;
      const right = earlier.gold.chain === mention.gold.chain;
      links.found += 1;
      links.right += Number(right);
      if (mention.form !== "name") {
        links.otherFound += 1;
        links.otherRight += Number(right);
      }
      if (!right) report(`link ${earlier.text} - ${mention.text} (${mention.gold.span.start})`);
    });
  }
  const entityOf = new Map(chains.flat().map(({ gold, entity }) => [gold, entity]));
  const last = new Map<string, GoldMention>();
  for (const gold of [...article.mentions].sort((one, other) => one.span.start - other.span.start)) {
    if (!["PER", "ORG", "LOC"].includes(gold.type)) continue;
    const earlier = last.get(gold.chain);
    last.set(gold.chain, gold);
    if (earlier === undefined) continue;
    links.gold += 1;
    if (entityOf.has(gold) && entityOf.get(gold) === entityOf.get(earlier)) links.recovered += 1;
  }
}
