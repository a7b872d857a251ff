import type { Language } from "@leesbewijs/domain";

const roles: Record<Language, string> = {
  nl: "president|premier|minister|buitenlandminister|wethouder|burgemeester|directeur|voorzitter|hoofdstad|leider|eigenaar|kampioen|koning|koningin|trainer|hoogleraar|baas|grootste|rijkste|nieuwste",
  en: "president|prime minister|minister|foreign minister|alderman|mayor|director|chairman|chair|capital|leader|owner|champion|king|queen|coach|head|boss|largest|richest|newest",
};

/** A question in the present tense about what does not stay: offices, inhabitants, prices, fighting, plans under way. */
export const changingThing: Record<Language, RegExp> = {
  nl: new RegExp(
    `\\b(?:is|zijn|heet) (?:er )?(?:de |het |momenteel )?(?:${roles.nl})(?=\\b(?! (?:van een|in een)\\b))|\\b(?:wonen|woont|kost|kosten|vechten|vecht|regeert|leidt|werken er|rijden|telt|verdient|verdienen|steunt|betaalt|betalen|staan er|heerst|bezit)\\b`,
    "i",
  ),
  en: new RegExp(
    `\\b(?:is|are) (?:the )?(?:current )?(?:${roles.en})\\b|\\b(?:lives?|costs?|is fighting|are fighting|fights?|governs|leads|heads|works? (?:at|for)|employs?|earns?|supports|pays?|owns|runs)\\b`,
    "i",
  ),
};
