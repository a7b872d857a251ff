import { describe, expect, test } from "vitest";
import { identifyLanguage } from "./identify-language.ts";

const dutch = `De bakker opent morgen een tweede winkel in het centrum.
Leerlingen van de basisschool planten deze week honderd bomen.
Het regent al drie dagen en de dijken worden in de gaten gehouden.
Kabinet verlaagt belasting op zonnepanelen volgend jaar
De burgemeester wil dat er minder auto's door de straat rijden.
Volgens de weervrouw wordt het dit weekend eindelijk zonnig.
Waarom gaan zoveel vogels in de herfst naar het zuiden?
Hij heeft zijn fiets gisteren bij het station laten staan.
Twee jongens vonden een oude munt in de tuin van hun oma.
Ajax verliest thuis van hekkensluiter
De trein naar Zwolle heeft een half uur vertraging.
Ze schreef haar eerste boek toen ze nog op school zat.
Onderzoekers ontdekten een onbekende kever in de duinen.
Door de storm zijn er tientallen bomen omgewaaid.
Nieuwe brug over de rivier eindelijk open voor verkeer
Wij denken dat dit besluit slecht is voor de boeren.
Geen huiswerk meer op vrijdag, vindt de leerlingenraad.
Het museum krijgt een schilderij terug dat jaren kwijt was.
De politie zoekt getuigen van het ongeluk op de snelweg.
Bezoekers mogen de dieren niet meer voeren.
Dat kost de gemeente ongeveer twee miljoen euro.
De prijs van een brood is in een jaar flink gestegen.
In 1953 braken de dijken en liep het land onder water.
Dit jaar doen er meer meisjes dan jongens mee aan de wedstrijd.
Bij ons in Vlaanderen noemen ze dat een frietkot.
De minister zei: "We are not amused", maar bleef verder rustig en ging naar huis.`.split("\n");

const english = `The baker opens a second shop in the centre tomorrow.
Pupils of the primary school plant a hundred trees this week.
It has been raining for three days and the river is rising.
The mayor wants fewer cars to drive through the street.
Why do so many birds fly south in autumn?
He left his bicycle at the station yesterday.
Two boys found an old coin in their grandmother's garden.
The train to Leeds is half an hour late.
She wrote her first book while she was still at school.
Researchers discovered an unknown beetle in the dunes.
The storm has blown down dozens of trees.
New bridge over the river finally opens to traffic
We think that this decision is bad for farmers.
No more homework on Fridays, says the student council.
The museum gets back a painting that was lost for years.
Police are looking for witnesses of the accident.
Visitors may no longer feed the animals.
It will cost the city about two million pounds.
The price of bread has gone up sharply in a year.
In 1953 the dikes broke and the land was flooded.
More girls than boys take part in the match this year.
It's not what you'd expect from them, is it?
The team wins its third title in four years
The Dutch word "gezellig" is hard to translate into other languages.`.split("\n");

const others: Readonly<Record<string, readonly string[]>> = {
  de: [
    "Der Bäcker öffnet morgen einen zweiten Laden im Zentrum.",
    "Die Schüler pflanzen in dieser Woche hundert Bäume.",
    "Es regnet seit drei Tagen und der Fluss steigt.",
    "Warum fliegen so viele Vögel im Herbst nach Süden?",
    "Sie schrieb ihr erstes Buch, als sie noch zur Schule ging.",
    "Die Polizei sucht nach dem Unfall auf der Autobahn Zeugen.",
    "Das Museum bekommt ein Gemälde zurück.",
    "In der Stadt gibt es eine neue Brücke.",
    "Wir denken, dass diese Entscheidung schlecht für die Bauern ist.",
    "Im Winter ist es hier oft sehr kalt und dunkel.",
  ],
  af: [
    "Die bakker maak môre 'n tweede winkel in die middestad oop.",
    "Dit reën al drie dae en die rivier kom af.",
    "Sy het haar eerste boek geskryf toe sy nog op skool was.",
    "Die polisie soek mense wat die ongeluk gesien het.",
    "Ons dink nie dat hierdie besluit goed is vir die boere nie.",
    "Hoekom vlieg so baie voëls in die herfs suidwaarts?",
    "Hy het gister sy fiets by die stasie gelos.",
    "Die nuwe brug oor die rivier is nou oop.",
    "Die prys van brood het in 'n jaar baie gestyg.",
  ],
  fy: [
    "De bakker docht moarn in twadde winkel iepen yn it sintrum.",
    "It reint al trije dagen en it wetter stiet heech.",
    "Hja skreau har earste boek doe't se noch op skoalle siet.",
    "De plysje siket minsken dy't it ûngelok sjoen hawwe.",
    "Wy tinke dat dit beslút net goed is foar de boeren.",
    "Wêrom fleane safolle fûgels yn 'e hjerst nei it suden?",
    "Hy hat syn fyts juster by it stasjon stean litten.",
    "De nije brêge oer it wetter is no iepen.",
    "Yn Fryslân sprekke in soad minsken twa talen.",
  ],
  fr: [
    "Le boulanger ouvre demain un deuxième magasin dans le centre.",
    "Il pleut depuis trois jours et la rivière monte.",
    "Pourquoi tant d'oiseaux partent-ils vers le sud en automne ?",
    "La police cherche des témoins de l'accident.",
  ],
  es: [
    "El panadero abre mañana una segunda tienda en el centro.",
    "Llueve desde hace tres días y el río crece.",
    "La policía busca testigos del accidente en la autopista.",
  ],
  it: [
    "Il panettiere apre domani un secondo negozio in centro.",
    "Piove da tre giorni e il fiume sale.",
    "La polizia cerca testimoni dell'incidente.",
  ],
  pt: ["O padeiro abre amanhã uma segunda loja no centro.", "A polícia procura testemunhas do acidente na estrada."],
  pl: [
    "Piekarz otwiera jutro drugi sklep w centrum miasta.",
    "Policja szuka świadków wypadku na drodze, który był wczoraj.",
  ],
  tr: ["Fırıncı yarın merkezde ikinci bir dükkân açıyor.", "Polis kazayı gören insanları arıyor ve bu çok önemli."],
  da: [
    "Bageren åbner i morgen en ny butik i byen, og det er godt.",
    "Politiet leder efter vidner til ulykken, som skete i går.",
  ],
  sv: ["Bagaren öppnar en andra butik i centrum i morgon.", "Polisen söker vittnen till olyckan som hände igår."],
  no: [
    "Bakeren åpner en ny butikk i sentrum i morgen, og han gleder seg.",
    "Politiet leter etter vitner til ulykken, ifølge avisen.",
  ],
  id: [
    "Tukang roti itu akan membuka toko kedua di pusat kota besok.",
    "Polisi mencari orang yang melihat kecelakaan itu.",
  ],
  Cyrillic: ["Завтра пекарь откроет второй магазин в центре.", "Поліція шукає свідків аварії."],
  Arabic: ["يفتح الخباز غدا متجرا ثانيا في وسط المدينة."],
  Chinese: ["面包师明天在市中心开第二家店。"],
  Greek: ["Ο φούρναρης ανοίγει αύριο ένα δεύτερο μαγαζί."],
  Armenian: ["Հացթուխը վաղը կբացի երկրորդ խանութը։"],
};

describe("identifyLanguage", () => {
  test.each(dutch)("takes for Dutch: %s", (text) => {
    expect(identifyLanguage(text)).toMatchObject({ language: "nl" });
  });

  test.each(english)("takes for English: %s", (text) => {
    expect(identifyLanguage(text)).toMatchObject({ language: "en" });
  });

  test.each(Object.entries(others).flatMap(([code, texts]) => texts.map((text) => ({ code, text }))))(
    "refuses as $code: $text",
    ({ code, text }) => {
      const found = identifyLanguage(text);
      expect(found.language).toBeNull();
      // Danish and Norwegian write much alike: both are refused.
      const alike = code === "da" || code === "no" ? ["da", "no"] : [code];
      expect(found.language === null && alike.includes(found.looksLike ?? "")).toBe(true);
    },
  );

  test("is sure of a paragraph", () => {
    expect(identifyLanguage(dutch.join(" "))).toEqual({ language: "nl", sure: true });
    expect(identifyLanguage(english.join(" "))).toEqual({ language: "en", sure: true });
  });

  test("takes the majority of a mixed text", () => {
    expect(identifyLanguage([...dutch.slice(0, 6), ...english.slice(0, 2)].join(" "))).toMatchObject({
      language: "nl",
    });
    expect(identifyLanguage([...dutch.slice(0, 2), ...english.slice(0, 6)].join(" "))).toMatchObject({
      language: "en",
    });
    expect(identifyLanguage([...dutch.slice(0, 2), ...(others["de"] ?? []).slice(0, 6)].join(" "))).toMatchObject({
      language: null,
      looksLike: "de",
    });
  });

  test.each(["", "   ", "Ajax - PSV", "12.500 3,4 %", "???"])("says nothing of too little: '%s'", (text) => {
    expect(identifyLanguage(text)).toEqual({ language: null, reason: "too short" });
  });

  test("refuses what is no language", () => {
    expect(identifyLanguage("xqz wrt plk mnb zxc vbn qwrt pdfg hjkl zxcv bnm qqq").language).toBeNull();
  });
});
