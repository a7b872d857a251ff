import type { Language } from "@leesbewijs/domain";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that begin a sentence far more often than they follow an abbreviation with a capital. */
export const openers: Record<Language, ReadonlySet<string>> = {
  nl: set(
    "de het een dit dat deze die hij zij ze wij we ik je jij u er daar daarom daarna daarbij daardoor hier nu toen dan dus en maar " +
      "want of als omdat hoewel terwijl toch ook in op om aan bij na voor van uit met door over sinds volgens tijdens tegen onder " +
      "naar tot wat wie waar wanneer waarom hoe niet geen alle veel sommige inmiddels intussen verder eerder later vorige vandaag",
  ),
  en: set(
    "the a an this that these those he she it they we i you there here now then so and but or because although while if when in " +
      "on at by for from with after before since during under over to of as what who where why how not no all many some its his " +
      "her their our according however meanwhile later earlier today last both another one two",
  ),
};

/** After a closed quotation a name and one of these go on with the sentence: "Stop!" Mary said. */
export const speechVerbs: Record<Language, ReadonlySet<string>> = {
  nl: set(
    "zei zegt zeggen zeiden vroeg vraagt riep roept antwoordde antwoordt schreef schrijft vertelde vertelt meldt meldde fluisterde",
  ),
  en: set("said says say asked asks cried shouted replied answered wrote writes told added whispered explained called"),
};
