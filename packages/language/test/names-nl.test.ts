import { describe, expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { loadNameList } from "../load/load-name-list.ts";
import { analyse, type Entity, readNames, splitSentences } from "../src/index.ts";

const model = await loadLanguageModel("nl");
const list = await loadNameList("nl");

const read = (text: string): Entity[] =>
  readNames(text, analyse(text, splitSentences(text, { start: 0, end: text.length }, "nl"), model), list);
const named = (text: string, name: string): Entity | undefined =>
  read(text).find(({ aliases }) => aliases.includes(name));
/** "person m", "organisation club"; "none" where there is no such name. */
const described = (text: string, name: string): string => {
  const found = named(text, name);
  if (found === undefined) return "none";
  return [found.type, found.type === "person" ? found.gender : found.kind]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
};

describe("persons", () => {
  test.each([
    ["Gisteren opende Pieter Jansen het nieuwe zwembad.", "Pieter Jansen", "person m"],
    ["Burgemeester Femke de Wit knipte het lint door.", "Femke de Wit", "person f"],
    ["De schrijver J. van der Meulen woont al jaren in Zwolle.", "J. van der Meulen", "person"],
    ["Volgens mevrouw Bakker is de school te klein.", "Bakker", "person f"],
    ["Volgens meneer Özdemir gaat het plan door.", "Özdemir", "person m"],
    ["De directeur, Mohammed el Amrani, gaf geen commentaar.", "Mohammed el Amrani", "person m"],
    ["De Armeense premier Nikol Pasjinian reist naar Brussel.", "Nikol Pasjinian", "person m"],
    ["President Ilham Aliyev hield een toespraak.", "Ilham Aliyev", "person m"],
    ["De Turkse zangeres Sezen Aksu geeft een concert.", "Sezen Aksu", "person f"],
    ["De Syrische president Bashar al-Assad weigert dat.", "Bashar al-Assad", "person m"],
    ["Koning Willem-Alexander opende de brug.", "Willem-Alexander", "person m"],
    ["Koningin Máxima bezocht een school.", "Máxima", "person f"],
    ["Prinses Amalia ging studeren in Amsterdam.", "Amalia", "person f"],
    ["De hoogleraar Anne-Marie van den Broek onderzocht de bijen.", "Anne-Marie van den Broek", "person f"],
    ["Wethouder Jan-Willem Smit is tevreden.", "Jan-Willem Smit", "person m"],
    ["Woordvoerster Lieke Peters wil niets zeggen.", "Lieke Peters", "person f"],
    ["Karel Appelman, die al tien jaar bakt, stopt ermee.", "Karel Appelman", "person m"],
    ["Sanne Visser (34) won de marathon.", "Sanne Visser", "person f"],
    ["Dat zegt Jeroen Verhoeven, boer in Drenthe.", "Jeroen Verhoeven", "person m"],
    ["Mark de Boer en Lisa van Dam trouwden in mei.", "Lisa van Dam", "person f"],
    ["De trainer A.F. Kramer vertrekt.", "A.F. Kramer", "person"],
    ["Jan werd in mei tien jaar.", "Jan", "unknown"],
    ["Minister-president Dick Schoof sprak de Kamer toe.", "Dick Schoof", "person m"],
    ["De Nederlandse astronaut André Kuipers vertelde over de ruimte.", "André Kuipers", "person m"],
    ["Frits Philips leidde de fabriek.", "Frits Philips", "person m"],
    ["Hij sprak met kardinaal Eijk over de kerk.", "Eijk", "person m"],
  ])("%s - %s: %s", (text, name, expected) => {
    expect(described(text, name)).toBe(expected);
  });
});

describe("organisations", () => {
  test.each([
    ["Philips bouwt een fabriek in Eindhoven.", "Philips", "organisation company"],
    ["Bij Heineken werken duizenden mensen.", "Heineken", "organisation company"],
    ["Feyenoord won met 3-1 van Ajax.", "Feyenoord", "organisation club"],
    ["Feyenoord won met 3-1 van Ajax.", "Ajax", "organisation club"],
    ["Het Oranje Fonds steunt het buurthuis.", "Oranje Fonds", "organisation ngo"],
    ["De NAVO vergadert in Den Haag.", "NAVO", "organisation international"],
    ["De Verenigde Naties sturen hulp.", "Verenigde Naties", "organisation international"],
    ["De Tweede Kamer stemt dinsdag over het plan.", "Tweede Kamer", "organisation government"],
    ["Vliegtuigbouwer Aerovia ontslaat honderd mensen.", "Aerovia", "organisation company"],
    ["Het bedrijf Zonnekracht BV legt panelen op daken.", "Zonnekracht BV", "organisation company"],
    ["De Rabobank verlaagt de rente.", "Rabobank", "organisation company"],
    ["De voetbalclub Sparrendam promoveert.", "Sparrendam", "organisation club"],
    ["De krant De Veluwepost schrijft dat de weg dicht gaat.", "De Veluwepost", "organisation media"],
    ["De milieuorganisatie Groenhart protesteert.", "Groenhart", "organisation"],
    ["De topman van Zuivelco vertrekt.", "Zuivelco", "unknown"],
    [
      "De Universiteit van Amsterdam doet onderzoek naar slaap.",
      "Universiteit van Amsterdam",
      "organisation university",
    ],
    ["De partij GroenLinks wil meer bomen.", "GroenLinks", "organisation party"],
    ["De Stichting Beter Lopen helpt ouderen.", "Stichting Beter Lopen", "organisation"],
    ["Het KNMI waarschuwt voor storm.", "KNMI", "organisation government"],
    ["De vakbond FNV kondigt acties aan.", "FNV", "organisation union"],
    ["Volgens Shell is de prijs gedaald.", "Shell", "organisation company"],
    ["De NS laat meer treinen rijden.", "NS", "organisation company"],
    ["De Koninklijke Nederlandse Bijenbond (KNB) telt de bijen.", "KNB", "organisation"],
    ["Ook Ryanair en KLM schrappen vluchten.", "KLM", "organisation company"],
    ["Minister Hanke Bruins van Buitenlandse Zaken is ziek.", "Buitenlandse Zaken", "organisation ministry"],
  ])("%s - %s: %s", (text, name, expected) => {
    expect(described(text, name)).toBe(expected);
  });
});

describe("places and peoples", () => {
  test.each([
    ["In Nagorno-Karabach wonen veel Armeniërs.", "Nagorno-Karabach", "place region"],
    ["In Nagorno-Karabach wonen veel Armeniërs.", "Armeniërs", "people nationality"],
    ["De Armeense grens is dicht.", "Armeense", "people adjective"],
    ["Polen en Zweden tekenen het verdrag.", "Polen", "place country"],
    ["De Polen wonnen de wedstrijd.", "Polen", "people nationality"],
    ["Holland is mooi in de lente.", "Holland", "place country"],
    ["De minister reist naar Bakoe.", "Bakoe", "place capital"],
    ["De minister reist naar Jerevan.", "Jerevan", "place capital"],
    ["Den Haag wil meer geld voor scholen.", "Den Haag", "place city"],
    ["In Zwolle staat een nieuw museum.", "Zwolle", "place city"],
    ["De inwoners van Heerlen zijn boos.", "Heerlen", "place city"],
    ["Het dorp Kraaienveen viert feest.", "Kraaienveen", "place city"],
    ["De Rijn staat hoog.", "Rijn", "place water"],
    ["Op de Noordzee waaide het hard.", "Noordzee", "place water"],
    ["Ze klommen op de Mont Blanc.", "Mont Blanc", "place mountain"],
    ["In Noord-Holland valt sneeuw.", "Noord-Holland", "place province"],
    ["De Verenigde Staten sturen hulp.", "Verenigde Staten", "place country"],
    ["De brand was in de Lindenstraat.", "Lindenstraat", "place area"],
    ["Hij woont in Birma.", "Birma", "place country"],
    ["De rivier Zwartstroom trad buiten haar oevers.", "Zwartstroom", "place water"],
    ["Een Fransman won de prijs.", "Fransman", "people nationality"],
    ["De Chinese president Xi Jinping komt.", "Chinese", "people adjective"],
    ["JERUZALEM - Er is onrust in de stad.", "JERUZALEM", "place capital"],
    ["In 's-Hertogenbosch is de markt vol.", "'s-Hertogenbosch", "place city"],
  ])("%s - %s: %s", (text, name, expected) => {
    expect(described(text, name)).toBe(expected);
  });
});

describe("other names, and none", () => {
  test.each([
    ["De Tour de France begint in Lille.", "Tour de France", "event sport"],
    ["De Tweede Wereldoorlog duurde zes jaar.", "Tweede Wereldoorlog", "event war"],
    ["De orkaan Ophelia trok over zee.", "Ophelia", "event"],
    ["Haar boek De stille tuin, dat vorig jaar verscheen, won een prijs.", "De", "none"],
    ["De film Zeegras, over een visser, draait overal.", "Zeegras", "work"],
    ["De iPhone is duurder geworden.", "iPhone", "product device"],
    ["Het schip Zeemeeuw, dat in Vlissingen ligt, is verkocht.", "Zeemeeuw", "product"],
    ["Dinsdag regent het.", "Dinsdag", "none"],
    ["Kinderen spelen buiten.", "Kinderen", "none"],
    ["Van de tien leerlingen slaagden er negen.", "Van", "none"],
    ["De Airbus-topman kwam te laat.", "Airbus-topman", "none"],
    ["Mei was een natte maand.", "Mei", "none"],
    ["Het DNA werd onderzocht.", "DNA", "none"],
  ])("%s - %s: %s", (text, name, expected) => {
    expect(described(text, name)).toBe(expected);
  });

  test("says nothing of a city that plays: it may be its club", () => {
    expect(described("Heerenveen verloor met 2-0. Tegen Heerenveen scoorde niemand.", "Heerenveen")).toBe("unknown");
  });

  test("says nothing of a name that nothing is known of", () => {
    expect(described("Gisteren kwam Torvaldijn weer ter sprake.", "Torvaldijn")).toBe("unknown");
  });
});

describe("one thing with several names", () => {
  test.each([
    ["Mark Rietveld kwam binnen. Rietveld ging zitten.", ["Mark Rietveld", "Rietveld"]],
    ["Anna van der Linden spreekt. Van der Linden is arts.", ["Anna van der Linden", "Van der Linden"]],
    [
      "De Organisatie voor Veiligheid en Samenwerking in Europa (OVSE) helpt. De OVSE stuurt mensen.",
      ["Organisatie voor Veiligheid en Samenwerking in Europa", "OVSE"],
    ],
    [
      "De Koninklijke Nederlandse Schaatsbond (KNSB) vergadert. De KNSB wil rust.",
      ["Koninklijke Nederlandse Schaatsbond", "KNSB"],
    ],
    ["Nederland wint. Holland juicht.", ["Nederland", "Holland"]],
    ["De VS en de Verenigde Staten zijn hetzelfde.", ["VS", "Verenigde Staten"]],
    ["Joop Zandstra schreef een boek. Zandstra's boek is dik.", ["Joop Zandstra", "Zandstra"]],
  ])("%s", (text, aliases) => {
    expect([...(named(text, aliases[0] ?? "")?.aliases ?? [])].sort()).toEqual([...aliases].sort());
  });

  test("keeps two persons with one surname apart and is not certain of the surname alone", () => {
    const text = "Jan de Groot en Els de Groot wonen samen. De Groot werkt in Utrecht.";
    const found = read(text).filter(({ type }) => type === "person");
    expect(found.map(({ name }) => name)).toEqual(["Jan de Groot", "Els de Groot", "De Groot"]);
    expect(found[2]?.mentions.map(({ certain }) => certain)).toEqual([false]);
  });

  test("does not take a company for the person that it is named after", () => {
    const text = "Frits Philips leidde de fabriek. Philips maakt lampen.";
    expect(described(text, "Frits Philips")).toBe("person m");
    expect(described(text, "Philips")).toBe("organisation company");
  });

  test("relates a country, its people and what is theirs by country code", () => {
    const found = read("Armenië protesteert. De Armeniërs zijn boos. De Armeense regering zwijgt.");
    expect(found.map(({ type, country }) => [type, country])).toEqual([
      ["place", "AM"],
      ["people", "AM"],
    ]);
  });
});

describe("roles", () => {
  test.each([
    ["De Armeense president Armen Sarkisian sprak.", "Armen Sarkisian", ["Armeense president"]],
    ["Dat zei minister van Defensie Kajsa Ollongren.", "Kajsa Ollongren", ["minister van Defensie"]],
    ["Ahmed Marcouch, burgemeester van Arnhem, is blij.", "Ahmed Marcouch", ["burgemeester van Arnhem"]],
    ["De premier van Singapore, Lee Wong, kwam langs.", "Lee Wong", ["premier van Singapore"]],
    ["Trainer Henk Vos is tevreden.", "Henk Vos", ["Trainer"]],
  ])("%s", (text, name, roles) => {
    expect(named(text, name)?.roles.map((role) => role.text)).toEqual(roles);
  });
});

describe("mentions without a name", () => {
  const forms = (text: string, name: string): string[] =>
    (named(text, name)?.mentions ?? []).map(({ span }) => text.slice(span.start, span.end));

  test.each([
    ["Karin Mulder won de race. Ze was erg moe.", "Karin Mulder", ["Karin Mulder", "Ze"]],
    ["Peter Blom werkt in een winkel. Hij staat vroeg op.", "Peter Blom", ["Peter Blom", "Hij"]],
    ["Peter Blom belde Kees Prins. Hij was boos.", "Peter Blom", ["Peter Blom"]],
    ["Peter Blom verkoopt appels. Ze zijn lekker.", "Peter Blom", ["Peter Blom"]],
    ["Philips maakt winst. Het bedrijf groeit.", "Philips", ["Philips", "Het bedrijf"]],
    ["Philips en Shell maken winst. Het bedrijf groeit.", "Philips", ["Philips"]],
    ["Turkije sluit de grens. Het land wil rust.", "Turkije", ["Turkije", "Het land"]],
  ])("%s - %s", (text, name, expected) => {
    expect(forms(text, name)).toEqual(expected);
  });
});
