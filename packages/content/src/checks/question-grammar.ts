import type { Language } from "@leesbewijs/domain";
import { wordSet } from "./word-set.ts";

/** The words by which a question is known as one. */
export type QuestionGrammar = {
  readonly questionWords: ReadonlySet<string>;
  /** Question words that stand alone before the verb: no article can follow them. */
  readonly bare: ReadonlySet<string>;
  /** They ask for one of a kind: a noun follows them. */
  readonly choosing: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** They open a question that is answered by yes or no. */
  readonly openingVerbs: ReadonlySet<string>;
  /** They open an instruction. */
  readonly instructions: ReadonlySet<string>;
  /** They join two questions to one. */
  readonly conjunctions: ReadonlySet<string>;
  /** A question cannot end in them. */
  readonly unfinished: ReadonlySet<string>;
};

export const questionGrammar: Record<Language, QuestionGrammar> = {
  nl: {
    questionWords: wordSet(
      "wie wat waar wanneer waarom waardoor waarmee waarvan waarover waarin waarop waarvoor waaraan waaruit waartoe waarheen hoe " +
        "hoeveel hoelang welk welke wiens hoezo hoeveelste waarbij waarnaar",
    ),
    bare: wordSet("wie wat waar wanneer waarom waardoor waarmee waarover hoelang hoe"),
    choosing: wordSet("welk welke"),
    determiners: wordSet("de het een deze dit mijn ons onze hun"),
    openingVerbs: wordSet(
      "is zijn was waren heeft hebben had hadden kan kunnen kon mag moet wil wilde wordt werd werden zal zou gaat klopt",
    ),
    instructions: wordSet(
      "kies noem vul typ zet koppel maak geef schrijf leg combineer lees beantwoord sleep orden verbind selecteer klik bepaal streep zoek",
    ),
    conjunctions: wordSet("en of"),
    unfinished: wordSet("de het een en of maar te omdat"),
  },
  en: {
    questionWords: wordSet("who whom whose what which when where why how"),
    bare: wordSet("who when where why how what"),
    choosing: wordSet("which"),
    determiners: wordSet("the a an this my our their his her"),
    openingVerbs: wordSet("is are was were has have had can could may must do does did will would should"),
    instructions: wordSet(
      "choose name fill type put match complete select pick give write read answer order drag link connect click decide find state",
    ),
    conjunctions: wordSet("and or"),
    unfinished: wordSet("the a an and or but because their his"),
  },
};
