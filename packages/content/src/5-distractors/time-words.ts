import type { Language } from "@leesbewijs/domain";

type Lists = Record<Language, readonly string[]>;
const list = (line: string): readonly string[] => line.split(" ");

/** Words of which a time is made, each in its own order: a neighbour in the list is a neighbour in time. */
export const weekdays: Lists = {
  nl: list("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
  en: list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
};
export const months: Lists = {
  nl: list("januari februari maart april mei juni juli augustus september oktober november december"),
  en: list("January February March April May June July August September October November December"),
};
export const seasons: Lists = { nl: list("winter lente zomer herfst"), en: list("winter spring summer autumn") };
export const decades: Lists = {
  nl: list("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
  en: list("twenties thirties forties fifties sixties seventies eighties nineties"),
};
export const dayparts: Lists = { nl: list("ochtend middag avond nacht"), en: list("morning afternoon evening night") };
export const numerals: Lists = {
  nl: list(
    "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
  ),
  en: list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  ),
};
/** Amounts that are only a size, from small to large. */
export const sizes: Lists = {
  nl: list("tientallen honderden duizenden tienduizenden honderdduizenden miljoenen miljarden"),
  en: list("dozens hundreds thousands millions billions"),
};
