import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const split = (text: string, language: "nl" | "en"): string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ["De brug is open.", "Het verkeer rijdt weer."],
  ["De brug is open.", ",,Het verkeer rijdt weer'', zei hij."],
  ["Dhr. Jansen opende de brug.", "Daarna sprak mevr. De Wit."],
  ["Prof. dr. A. de Vries gaf uitleg.", "Drs. B.C. van Dam luisterde."],
  ["Mr. Bakker won de zaak.", "De rechter was het ermee eens."],
  ["Neem bijv. Utrecht of o.a. Breda.", "Ook daar groeit de stad."],
  ["De brug kostte ca. 3 miljoen euro, resp. 4 miljoen.", "Dat viel mee."],
  ["Hij had vragen m.b.t. art. 5 van de wet.", "Niemand kon die beantwoorden."],
  ["Zie blz. 12 en nr. 4.", "Daar staat het."],
  ["Op 3 sept. jl. ging de brug open.", "Het regende."],
  ["Dat was vrijdag jl.", "De burgemeester sprak."],
  ["Er waren appels, peren, enz.", "De markt sloot om vijf uur."],
  ["De pauze begon om 12.00 uur.", "Om 13.30 uur ging men verder."],
  ["Er wonen 150.000 mensen.", "Dat zijn er 2,5 keer zoveel als toen."],
  ["Het gebeurde in 2016.", "Daarna bleef het rustig."],
  ["1. De brug gaat open.", "2. De boot vaart door."],
  ["Hij wachtte…", "Toen kwam de boot."],
  ["Hij wachtte... en wachtte...", "Niemand kwam."],
  ["‘Kom binnen.’", "Ze gingen zitten."],
  ["“Wij stoppen.", "Het is genoeg geweest”, zei de minister."],
  ['"Wij stoppen." zei hij.', "Toen ging hij weg."],
  ['"Stop!" riep Jan.', "Niemand luisterde."],
  ['"Stop!" Jan de Boer riep het twee keer.', "Niemand luisterde."],
  ["Meen je dat?!", "Ja, dat meen ik."],
  ["Wat nu?", "Niemand weet het!", "Echt niemand."],
  ["Hij kocht aandelen Yahoo! en verkocht ze weer.", "Dat was slim."],
  ["De N.V. Bruggen bouwde de brug.", "De B.V. Wegen niet."],
  ["Hij werkt bij Bruggen B.V.", "Zij werkt elders."],
  ["(Zie ook de kaart.)", "De brug ligt rechts."],
  ["De brug (gebouwd in 1910) is oud.", "Zij moet weg."],
  ["'s Avonds is het stil.", "'s Ochtends niet."],
  ["Het was rustig.", "'s Nachts reed er niets."],
  ["De heer J.P. Balk kwam, d.w.z. hij belde.", "Meer niet."],
  ["Dit is geen eind, i.v.m. de regels.", "Dit wel."],
  ["St. Maarten is een eiland.", "Het ligt ver weg."],
  ["Vgl. de kaart.", "Die is nieuw."],
  ["Het dier leefde in 300 v.Chr. en later.", "Nu niet meer."],
  ["De wedstrijd eindigde in 2-0.", "Ono scoorde."],
  ["Dr. Smit, ir. Kok en ing. Bos kwamen.", "Zij lachten."],
])("splits Dutch where a sentence ends: %j %j", (...sentences) => {
  expect(split(sentences.join(" "), "nl")).toEqual(sentences);
});

test.each([
  ["The bridge is open.", "Traffic flows again."],
  ["Mr. Smith met Mrs. Jones and Dr. Lee.", "They talked."],
  ["He lives in the U.S. and works in the U.K.", "She does not."],
  ["The U.S. Army came.", "It left soon."],
  ["U.S. President Lee spoke.", "Nobody listened."],
  ["He moved to the U.S.", "The move was easy."],
  ["Many fruits, e.g. apples, i.e. the red ones, sold out.", "Pears did not."],
  ["St. Petersburg is large.", "It is cold."],
  ["He lives on Main St.", "The house is red."],
  ["See No. 5 on the list.", "It is short."],
  ["Did he agree?", "No.", "He refused."],
  ["It began at 9 a.m. on Friday.", "It ended at 5 p.m.", "They went home."],
  ["George W. Bush spoke.", "J. K. Rowling listened."],
  ["J.R.R. Tolkien wrote it.", "Many read it."],
  ["It cost $1.5 million.", "Pi is 3.14."],
  ["On Oct. 9 it stopped.", "On Jan. 3 it began again."],
  ['"We stop.', 'It is enough," he said.'],
  ['"Stop!" Mary said.', "Nobody listened."],
  ['"Why?" asked the old man.', "There was no answer."],
  ["“It is over.”", "The crowd cheered."],
  ["He said: “It is over.”", "“No,” she said."],
  ["Wait...", "What is that?!", "A boat."],
  ["He waited... and waited.", "Nothing came."],
  ["Smith Inc. makes bridges.", "Jones Ltd. does not."],
  ["He works for Smith Inc.", "The firm is small."],
  ["Figs, dates, etc. are sold here.", "Nuts are not."],
  ["It happened in 2016.", "Later it calmed down."],
  ["1. Open the door.", "2. Walk in."],
  ["(See the map.)", "The bridge is on the right."],
  ["She holds a Ph.D. in maths.", "Her brother does not."],
  ["Gen. Grant met Sen. Hall.", "Rev. King came too."],
  ["Washington, D.C. is the capital.", "New York is not."],
  ["Approx. 200 people came.", "Fig. 3 shows them."],
  ["The bridge\nis open.", "It is new."],
])("splits English where a sentence ends: %j %j", (...sentences) => {
  expect(split(sentences.join(" "), "en")).toEqual(sentences);
});

test("looks only within the span, and keeps places of the whole text", () => {
  const text = "Voor. Een. Twee. Na.";
  expect(splitSentences(text, { start: 6, end: 16 }, "nl")).toEqual([
    { start: 6, end: 10 },
    { start: 11, end: 16 },
  ]);
});

test("leaves white space out and loses nothing else", () => {
  const text = "  Een zin.\n\n Nog een  zin?  Slot zonder punt  ";
  expect(split(text, "nl").join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  expect(split("   ", "nl")).toEqual([]);
  expect(split("", "nl")).toEqual([]);
});
