import { expect, test } from "vitest";
import { makeLesson } from "../src/index.ts";
import { readers } from "./readers.ts";

/** All that may be asked of a short text of our own, as one line each. */
function asked(text: string, newsDate = "2024-05-18"): string {
  const made = makeLesson({ text, newsDate }, readers);
  if ("refused" in made) throw new Error(JSON.stringify(made));
  return made.candidates
    .map(({ question, answer }) => {
      const shown = question.kind === "trueFalse" ? question.statement : question.prompt;
      return `${question.kind}: ${shown} = ${answer}`;
    })
    .join("\n");
}

const dutch = [
  "",
  "Wethouder Karin Bos van Brugdam gaf het plein in 2019 een nieuwe naam, en Pieter Molenaar maakte de borden.",
  "De bewoners vierden dat met taart, muziek en een optocht langs de haven, waar het tot laat druk bleef.",
].join("\n\n");
const english = [
  "",
  "Mayor Helen Strand opened the new reading room of the library in Millbrook, and Peter Lang built the shelves.",
  "Visitors praised the light, and the school next door has already planned weekly visits for its youngest pupils.",
].join("\n\n");

test("asks for a subject behind the verb, by its name or by the sentence that has it", () => {
  const lines = asked(
    `In 2021 richtte Pieter Molenaar zich op het verven van uithangborden voor winkels in Brugdam. Naast de nieuwe ingang van de sporthal verscheen een beeld van blauw glas.${dutch}`,
  );
  expect(lines).toMatch(/Wie richtte zich in 2021 op het verven van uithangborden .+ = Pieter Molenaar/u);
  expect(lines).toMatch(/^proof: .+‘Wie of wat verscheen naast de nieuwe ingang van de sporthal\?’/mu);
});

test("leaves a subject behind the verb alone where it may take a phrase of the verb with it, or a clause stands in front", () => {
  const lines = asked(
    `Bij de haven waaide het dak van de loods op de kade. Terwijl Karin Bos de borden bekeek, maakte Pieter Molenaar de fontein schoon.${dutch}`,
  );
  expect(lines).not.toMatch(/Wie of wat waaide bij de haven/u);
  expect(lines).not.toMatch(/Wie maakte terwijl/u);
});

test("asks what a verb needs behind its preposition, and by what something came about", () => {
  const lines = asked(
    `De feestelijke opening van de sporthal viel samen met het begin van de kermis. Door de harde wind is er schade ontstaan aan de kramen van Brugdam.${dutch}`,
  );
  expect(lines).toMatch(/‘Waarmee viel de feestelijke opening van de sporthal samen\?’ = De feestelijke opening/u);
  expect(lines).toMatch(/‘Waardoor is er schade ontstaan aan de kramen van Brugdam\?’ = Door/u);
});

test("does not ask by what something was done where somebody did it", () => {
  const lines = asked(`Het plan voor het plein werd in 2018 bedacht door de buurtraad van Brugdam.${dutch}`);
  expect(lines).not.toMatch(/Waardoor/u);
});

test("asks how many behind a preposition of the verb", () => {
  const lines = asked(`De borden van Brugdam zijn geschilderd door zeven leerlingen van de tekenschool.${dutch}`);
  expect(lines).toMatch(/Door hoeveel leerlingen van de tekenschool zijn de borden van Brugdam geschilderd\?/u);
});

test("has the number behind “at least” typed, since others beside it could be true", () => {
  const lines = asked(`The flood destroyed at least 240 houses along the river in Millbrook.${english}`);
  expect(lines).toMatch(/^number: .+at least ____ houses.+ = 240$/mu);
  expect(lines).not.toMatch(/^singleChoice: .+at least ____/mu);
});

test("knows whom “hij” means where the sentence before names him with what he is", () => {
  const lines = asked(
    `Wethouder Jan Pieters heeft in Utrecht een nieuwe sluis geopend. Hij hield daarbij een toespraak voor de schippers en hun gezinnen. Daarna kwam de kermis, met veel lawaai en licht, en zaten de bewoners van de oude wijk tot laat op het plein.`,
  );
  expect(lines).toMatch(/Wie wordt bedoeld met ‘hij’ in deze zin .+ = Jan Pieters/u);
});

test("asks why in English, and not where the reason is denied or another's", () => {
  const lines = asked(
    `The council of Millbrook closed the swimming pool because the roof leaked every winter.${english}`,
  );
  expect(lines).toMatch(/“Why did the council of Millbrook close the swimming pool\?”/u);
  const others = asked(
    `The council of Millbrook did not close the swimming pool because the roof leaked. Peter Lang said that the baths opened late because the boiler broke.${english}`,
  );
  expect(others).not.toMatch(/Why /u);
});

test("asks what happened in a clause beside the main one, but not where somebody says so", () => {
  const lines = asked(
    `Helen Strand became mayor of Millbrook after Peter Lang left the council in March 2019.${english}`,
  );
  expect(lines).toMatch(/When did Peter Lang leave the council\? = In March 2019/u);
  const said = asked(`Helen Strand claimed that she won after Peter Lang left the council in March 2019.${english}`);
  expect(said).not.toMatch(/When did Peter Lang leave the council\?/u);
});

test("takes the main clause behind one that only says when", () => {
  const lines = asked(
    `After the roof had been repaired, Helen Strand invited the choir of Millbrook again on May 3, 2023.${english}`,
  );
  expect(lines).toMatch(/When did Helen Strand invite the choir of Millbrook again\?/u);
  expect(lines).not.toMatch(/What had been repaired/u);
});

test("shows a quotation that is cut at a comma in Dutch too", () => {
  const lines = asked(
    `“We hebben alle vier de wieken van de molen hersteld met sterk hout uit het bos achter de haven van Brugdam, omdat dat goedkoper was dan staal en ook omdat het langer meegaat in de zoute wind”, zei Pieter Molenaar.${dutch}`,
  );
  expect(lines).toMatch(/Wie zegt in het artikel: ‘We hebben alle vier .+ …’\? = Pieter Molenaar/u);
});

test("puts nobody else on a throne", () => {
  const lines = asked(`Helen Strand asked Queen Anna for a new bell in Millbrook in 1911.${english}`);
  expect(lines).not.toMatch(/Queen (?:Peter|Helen|____)/u);
});

test("does not ask who is what somebody no longer is", () => {
  const lines = asked(
    `Former Velmora CEO Robert Hale gave the school a telescope in 2020. Robert Hale lives in Millbrook and gives lessons in the weekend.${english}`,
  );
  expect(lines).not.toMatch(/Who is the Velmora CEO|What is the role of Robert Hale/u);
});

test("does not finish what somebody says with what the same one says elsewhere", () => {
  const lines = asked(
    `Karin Bos zei op een avond in de school dat de oude sporthal in Brugdam gesloten wordt. Karin Bos meldde in de raad dat het zwembad nieuwe kleedkamers krijgt. Karin Bos vertelde aan de schippers dat de haven een tweede kade krijgt.${dutch}`,
  );
  expect(lines).not.toMatch(/Hoe gaat deze zin/u);
});

test("leaves out what a sentence gives a reason for, and what is more than something before it", () => {
  const lines = asked(
    `De buren hielden Pieter Molenaar immers met spandoeken op de hoogte van de plannen van Brugdam. Mooier kon het niet, vond Pieter Molenaar na de opening van de haven van Brugdam.${dutch}`,
  );
  expect(lines).not.toMatch(/immers|Mooier/u);
});

test("keeps a list together, and swaps no word of a figure of speech", () => {
  const lines = asked(
    `Door de storm zat er bij de optocht van Brugdam totaal geen gang, ritme en vrolijkheid in de muziek. De droom van goud maakte plaats voor grauwe stilte in de straten.${dutch}`,
  );
  expect(lines).not.toMatch(/gang, ritme[.?]/u);
  expect(lines).not.toMatch(/(?:zilver|____) maakte plaats/u);
});

test("lets nobody book a defeat, and leaves out what those who wrote the article did", () => {
  const lines = asked(
    `De ploeg van Brugdam boekte in 2021 een zege op Haringen. Wikinieuws vroeg Karin Bos in 2022 naar de plannen voor het plein.${dutch}`,
  );
  expect(lines).not.toMatch(/nederlaag|Wikinieuws/u);
});

test("asks for no place of which it is known what lies in it, nor for what a place is told to be", () => {
  const lines = asked(`Marsh Head had the most restrictive fishing law in Canada until 2021.${english}`);
  expect(lines).not.toMatch(/fishing law in ____/u);
});

test("does not have an abbreviation typed that may stand for a longer name", () => {
  const lines = asked(
    `Velmora Airlines pays for the delay of its new planes. VIA said that the details of the payment in 2020 are kept secret in Millbrook.${english}`,
  );
  expect(lines).not.toMatch(/= VIA$/mu);
});

test("asks nothing of a clause whose verb is no word, nor what goes on behind “maar”", () => {
  const lines = asked(
    `De spelers van Brugdam maakten zestien punten maar haalden slechts één ronde. Het vertrek uit Brugdam van de nieuwe superjumbo voor een reis langs Haringen en Westmeer is vertraagd, waardoor de bezoekers moeten wachten.${dutch}`,
  );
  expect(lines).not.toMatch(/Hoeveel punten .+ maar/u);
  expect(lines).not.toMatch(/reis langs Haringen[.]/u);
});

test("does not take a boat for somebody, nor says twice whose words they are", () => {
  const lines = asked(
    `De reddingsboot Jan Visser heeft zes zeilers uit het water bij Brugdam gehaald. Volgens Karin Bos varen er elke zomer 900 zeilers langs de haven.${dutch}`,
  );
  expect(lines).not.toMatch(/Wie heeft zes zeilers/u);
  expect(lines).toMatch(/Volgens wie varen er elke zomer 900 zeilers langs de haven\?/u);
});
