import type { Language } from "@leesbewijs/domain";
import { wordSet } from "./word-set.ts";

/** Words of a language that point at something, sorted by what keeps them from pointing out of the question. */
export type OutsideWords = {
  /** A person or thing that has to be named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Of these, those that may point at the "who" of the same clause: "who lost her job". */
  readonly possessives: ReadonlySet<string>;
  /** They always point at what was said before. */
  readonly pointers: ReadonlySet<string>;
  /** With a noun they point at what was said before, unless it is the article. */
  readonly demonstratives: ReadonlySet<string>;
  /** The same, but only behind a preposition or an auxiliary; elsewhere they join clauses. */
  readonly joiners: ReadonlySet<string>;
  readonly beforeJoiners: ReadonlySet<string>;
  /** What may be pointed at, since it lies before the reader. */
  readonly atHand: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Nouns that name nothing by themselves: which area? */
  readonly bareNouns: ReadonlySet<string>;
  /** What may follow such a noun and say which one is meant. */
  readonly specifiers: ReadonlySet<string>;
  /** They open a thing of which is spoken from then on. */
  readonly introducers: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
};

export const outsideWords: Record<Language, OutsideWords> = {
  nl: {
    pronouns: wordSet("hij hem zij ze hen hun haar ervan ermee erover erdoor erin eraan"),
    possessives: wordSet("hun haar"),
    pointers: wordSet(
      "laatstgenoemde eerstgenoemde voornoemde genoemde daarna daarvoor daarmee daarover daarin daarop daarbij daarvan daarom daardoor " +
        "daarnaast daartegen daarvandaan hiermee hiervan hierover hierdoor hierbij hierin hiervoor hierop " +
        "hiernaast daarheen",
    ),
    demonstratives: wordSet("deze dit"),
    joiners: wordSet("die dat"),
    beforeJoiners: wordSet(
      "van in op met door bij over na voor tijdens aan uit om tegen sinds tot naar onder naast achter is was zijn waren werd werden heeft had kan wil",
    ),
    atHand: wordSet(
      "artikel tekst nieuws bericht les verhaal zin alinea woord woorden zinnen volgende uitspraken dingen antwoorden stukje fragment deel vraag informatie",
    ),
    definite: wordSet("de het"),
    bareNouns: wordSet(
      "gebied land stad dorp plaats bedrijf man vrouw jongen meisje groep organisatie plan project akkoord afspraak conflict minister " +
        "leider directeur voorzitter persoon gebeurtenis maatregel besluit partijen landen mensen mannen vrouwen probleem gebouw",
    ),
    specifiers: wordSet("van in op uit die dat waar om over tussen voor aan met bij naast rond"),
    introducers: wordSet("de het een welk welke dit deze elke elk iedere"),
    subordinators: wordSet("dat toen omdat doordat nadat voordat als die terwijl zodat waarom dan"),
  },
  en: {
    pronouns: wordSet("he him she her they them it its his their"),
    possessives: wordSet("his her their its"),
    pointers: wordSet("latter former aforementioned thereafter afterwards thereby therefore"),
    demonstratives: wordSet("this these"),
    joiners: wordSet("that those"),
    beforeJoiners: wordSet(
      "of in on at for after before during by with to from about against since until near beside behind is was are were did does do has had can will",
    ),
    atHand: wordSet(
      "article text news report lesson story sentence paragraph word words sentences following statements things answers passage part question",
    ),
    definite: wordSet("the"),
    bareNouns: wordSet(
      "area country city town village place company man woman boy girl group organisation organization plan project deal agreement " +
        "conflict minister leader director chairman person event measure decision parties countries people men women problem",
    ),
    specifiers: wordSet("of in on from that which who where to about between for at with near around by whose"),
    introducers: wordSet("the a an which this these each every"),
    subordinators: wordSet("that when because after before if who while so why than"),
  },
};
