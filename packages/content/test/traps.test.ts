import { expect, test } from "vitest";
import { type Candidate, type MadeLesson, makeLesson } from "../src/index.ts";
import { readers } from "./readers.ts";

/** A text of forty words at least is an article. */
const rest =
  "\n\nDe krant schreef er lang over. Veel mensen lazen het verhaal met aandacht en spraken erover op straat, in de trein en thuis aan tafel.";
const lessonOf = (text: string, newsDate = "2021-03-12"): MadeLesson => {
  const made = makeLesson({ text: /\b(?:de|het)\b/iu.test(text) ? text + rest : text, newsDate }, readers);
  if ("refused" in made) throw new Error(made.refused);
  return made;
};
const optionsOf = ({ question }: Candidate): string[] =>
  question.kind === "singleChoice" ? question.options.map(({ text }) => text) : [];
const promptsOf = ({ candidates }: MadeLesson): string[] => candidates.map(({ question }) => question.prompt);
/** Questions that are not sentences of the article held up for judging. */
const asking = ({ candidates }: MadeLesson): Candidate[] =>
  candidates.filter(
    ({ question, shape }) =>
      !/[‘“]/u.test(question.prompt) && !["gap", "statement", "which-sentence", "main-idea"].includes(shape),
  );

const mediation =
  "Finland bemiddelde donderdag in het conflict tussen Estland en Letland over de haven van Rivasaar. Finland is lid van de Oostzeeraad. De Oostzeeraad, waarin ook Zweden en Polen vertegenwoordigd zijn, praatte in 2015 al over de haven. Duitsland stuurde vorige week een brief. Litouwen en Noorwegen volgen de ruzie met zorg.";
const story = lessonOf(mediation);
const mediated = story.candidates.filter(({ answer, shape }) => answer === "Finland" && shape === "subject");

test("T01, T02: no member of the mediator's organisation stands beside the mediator, nor the organisation itself", () => {
  expect(mediated.length).toBeGreaterThan(0);
  for (const one of mediated)
    expect(optionsOf(one).filter((text) => /Zweden|Polen|Oostzeeraad/u.test(text))).toEqual([]);
});

test("T03: nobody is asked who does not belong to something", () => {
  expect(
    promptsOf(story).filter((prompt) => /\b(?:niet|geen|not)\b/iu.test(prompt.replace(/[‘“].*[’”]/u, ""))),
  ).toEqual([]);
});

const war = lessonOf(
  "Overstad en Rivaalstad maken opnieuw ruzie over de sluis. De ruzie leidde tot een staking, die in 1994 eindigde met een akkoord. De ruzie zelf ging daarna door. In 2016 sloot Rivaalstad de sluis voor het laatst. Het bestuur van Overstad wil morgen opnieuw praten met de buren. Het gebied rond de sluis is van beide steden.",
);

test("T04: what ended is named by the noun that the text has for it", () => {
  const ended = promptsOf(war).filter((prompt) => /eindigde/u.test(prompt));
  expect(ended.length).toBeGreaterThan(0);
  expect(ended.filter((prompt) => /eindigde de ruzie/u.test(prompt))).toEqual([]);
});

test("T05, T17: no question says 'for the last time', 'tomorrow' or 'now'", () => {
  const said = asking(war).map(({ question }) => question.prompt);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((prompt) => /voor het laatst|morgen|gisteren|momenteel/u.test(prompt))).toEqual([]);
});

const claims = lessonOf(
  "In het dorp Almveld staat sinds 2019 een windmolen van Vrijwind. Het bedrijf wil er drie bij bouwen. Het gebied is al lang onrustig. Dat leidde tot een protest van 400 inwoners. Boer Kees Vonk krijgt steun van advocaat Anna Smit, die door de buren wordt betaald. Vrijwind en de gemeente beschuldigen elkaar van lekken naar de krant. De Kroonweg werd dinsdag hevig beschadigd. Naar schatting honderden auto's moesten omrijden. Mogelijk vielen er gewonden.",
);

test("T06, T07: no question points with a pronoun or a kind of thing out of itself", () => {
  const said = asking(claims).map(({ question }) => question.prompt);
  expect(said.length).toBeGreaterThan(0);
  expect(
    said.filter((prompt) => /\b(?:hij|zij|die|hem)\b.*\?$|\bhet gebied\b/iu.test(prompt.replace(/, die .*$/u, ""))),
  ).toEqual([]);
});

test("T08: what 'that' led to is not asked of a noun", () => {
  expect(asking(claims).filter(({ question }) => /leidde tot/u.test(question.prompt))).toEqual([]);
});

test("T09: 'the countries' are the two of the first sentence, or nobody", () => {
  const pair = lessonOf(
    "Spanje en Portugal leggen samen een spoorlijn aan. De landen tekenden donderdag een contract in Lissabon. Frankrijk en Italië kijken mee. De lijn kost 4 miljard euro. In 2027 rijden de eerste treinen naar Madrid.",
  );
  const meant = pair.candidates.filter(
    ({ shape, question }) => shape === "reference" && /landen/u.test(question.prompt),
  );
  expect(meant.length).toBeGreaterThan(0);
  expect(meant.every(({ answer }) => answer === "Spanje en Portugal")).toBe(true);
});

test("T10: an accusation is only asked as one", () => {
  const accused = claims.candidates.filter(({ shape }) => shape === "certainty");
  expect(asking(claims).filter(({ question }) => /lekte|lekken/u.test(question.prompt))).toEqual([]);
  expect(accused.every(({ answer }) => !/bewezen/u.test(answer))).toBe(true);
});

test("T11, T12: what may be so and what is estimated is not asked for exactly", () => {
  const hurt = asking(claims).filter(({ question }) => /gewonden|omrijden/u.test(question.prompt));
  expect(hurt.filter(({ question }) => question.kind === "number")).toEqual([]);
  expect(hurt.filter(({ question, answer }) => question.prompt.startsWith("Hoeveel") && /^\d+$/u.test(answer))).toEqual(
    [],
  );
});

test("T13: nobody is asked who did what the text leaves without a doer", () => {
  expect(
    promptsOf(claims).filter((prompt) => /^Wie (?:beschadigde|vernielde)|[Dd]oor wie werd de Kroonweg/u.test(prompt)),
  ).toEqual([]);
});

test("T14: what is so now is asked as the article has it, and dated", () => {
  const lived = lessonOf(
    "Het dorp Almveld bestaat 800 jaar. In Almveld wonen ongeveer 1.200 mensen. De school telt 90 leerlingen. Burgemeester Joost Prins opent zaterdag het feest. In 1950 woonden er 700 mensen in het dorp.",
  ).candidates.filter(({ question }) => question.prompt.startsWith("Hoeveel mensen wonen"));
  expect(lived.length).toBeGreaterThan(0);
  for (const { question } of lived) {
    expect(question.prompt).toContain("volgens het artikel");
    expect(question.validAsOf).toBe("2021-03-12");
  }
});

const english = lessonOf(
  "Some 150,000 visitors came to the fair in Milbury. The fair opened at 12.00 on Saturday. Mayor Rosa Lind said the town would hold it again in 2022. The town paid 40,000 pounds for the stage. Baker Tom Hill sold 900 loaves of bread.",
);

test("T15: numbers keep the signs of the language", () => {
  const amounts = english.candidates.flatMap(optionsOf).filter((text) => /\d{2,3}[.,]\d{3}/u.test(text));
  expect(amounts.length).toBeGreaterThan(0);
  expect(amounts.filter((text) => /\d\.\d{3}/u.test(text))).toEqual([]);
});

test("T16: the date line, the author and the credit are no matter", () => {
  const made = lessonOf(
    "Molen draait weer\nDoor Piet Kuiper\n12 maart 2021\n\nDe molen van Almveld draait weer. Molenaar Els Bakker zette vrijdag de wieken in de wind. De reparatie kostte 80.000 euro. In 2018 brak een wiek af tijdens een storm. (Foto: Jan Lens)",
  );
  expect(promptsOf(made).length).toBeGreaterThan(0);
  expect(JSON.stringify(made.candidates.map(({ question }) => question))).not.toMatch(/Piet Kuiper|Jan Lens/u);
});

test("T18: amounts that are only about right lie too far apart to meet", () => {
  const rough = lessonOf(
    "De brug bij Almveld is weer open. De reparatie duurde ruim tien weken. In Almveld wonen ongeveer 600 mensen. De gemeente Almveld betaalde 90.000 euro voor het werk. Aannemer Bos plaatste 40 palen langs de oever van het kanaal.",
  ).candidates.filter(({ answer, question }) => /^ongeveer/iu.test(answer) && question.kind === "singleChoice");
  expect(rough.length).toBeGreaterThan(0);
  const numbers = rough.flatMap(optionsOf).map((text) => Number(/\d[\d.]*/u.exec(text)?.[0].replace(".", "")));
  const others = numbers.filter((value) => value !== 600);
  expect(others.every((value) => value <= 420 || value >= 840)).toBe(true);
});

test("T19: two names of one thing never stand beside one another", () => {
  const named = lessonOf(
    "De Wereldgezondheidsorganisatie (WHO) waarschuwt voor muggen. De WHO zag in 2020 meer zieken in Milaan. De Verenigde Naties (VN) betalen een onderzoek. Het Rode Kruis helpt in Rome. De VN besloten daartoe in Parijs, waar artsen uit tien landen bijeen waren.",
  );
  expect(named.candidates.length).toBeGreaterThan(0);
  for (const one of named.candidates) {
    const options = optionsOf(one);
    expect(options.includes("WHO") && options.some((text) => /Wereldgezondheids/u.test(text))).toBe(false);
    expect(options.includes("VN") && options.some((text) => /Verenigde Naties/u.test(text))).toBe(false);
  }
});

test("T20: whose an area is, is asked by the borders that the text speaks of", () => {
  const borders = lessonOf(
    "Noorwegen en IJsland praten over de streek Vindøy. Het gebied ligt geheel binnen de erkende Noorse grenzen. Denemarken helpt bij het gesprek. Zweden volgt het gesprek. In 1987 praatten de landen ook al.",
  );
  const whose = promptsOf(borders).filter((prompt) => /van welk land/iu.test(prompt));
  expect(whose.length).toBeGreaterThan(0);
  expect(whose.every((prompt) => /erkende grenzen/u.test(prompt))).toBe(true);
});

test("T21: a gap stands for a name, a time, an amount or a telling word, never for an article or a preposition", () => {
  const gaps = [...story.candidates, ...claims.candidates, ...english.candidates].filter(
    ({ shape }) => shape === "gap",
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter(({ answer }) => /^(?:de|het|een|in|op|van|the|a|of|at)$/iu.test(answer))).toEqual([]);
});

test("T22: options are of one kind and of like length", () => {
  const choices = [...story.candidates, ...claims.candidates].filter(({ shape }) =>
    ["subject", "place", "time", "amount"].includes(shape),
  );
  for (const one of choices) {
    const digits = optionsOf(one).map((text) => /\d/u.test(text));
    expect(new Set(digits).size).toBeLessThanOrEqual(1);
  }
  expect(choices.length).toBeGreaterThan(0);
});

test("T23: what is going on 'now' is not asked", () => {
  const made = lessonOf(
    "De staking in de haven van Almveld is voorbij. Vakbond Anker sloot vrijdag een akkoord. Momenteel wordt er nog gestaakt aan de oostkade. Directeur Jan Mol betaalt 3 procent meer loon. In 2019 duurde een staking 12 dagen.",
  );
  expect(promptsOf(made).length).toBeGreaterThan(0);
  expect(asking(made).filter(({ question }) => /oostkade|gestaakt/u.test(question.prompt))).toEqual([]);
});

test("T24: loaded words stay out of questions", () => {
  const made = lessonOf(
    "De agressor Rivaalstad sloot vrijdag de sluis. Burgemeester Els Vos van Overstad wil praten. De terroristen van Rivaalstad gooiden in 2015 een hek om. Overstad betaalde 2.000 euro voor een nieuw hek. Wethouder Tim Bos plaatste het.",
  );
  expect(promptsOf(made).length).toBeGreaterThan(0);
  expect(asking(made).filter(({ question }) => /agressor|terrorist/iu.test(question.prompt))).toEqual([]);
});

test("T25: a question in one language has no word of the other", () => {
  expect(promptsOf(english).length).toBeGreaterThan(0);
  expect(promptsOf(english).filter((prompt) => /\b(?:volgens|welke?|hoeveel|artikel)\b/iu.test(prompt))).toEqual([]);
  expect(promptsOf(story).filter((prompt) => /\b(?:according|which|article)\b/iu.test(prompt))).toEqual([]);
});
