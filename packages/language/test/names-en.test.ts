import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { loadNameList } from "../load/load-name-list.ts";
import { analyse, type Entity, readNames, splitSentences } from "../src/index.ts";

const model = await loadLanguageModel("en");
const list = await loadNameList("en");

const read = (text: string): Entity[] =>
  readNames(text, analyse(text, splitSentences(text, { start: 0, end: text.length }, "en"), model), list);
const named = (text: string, name: string): Entity | undefined =>
  read(text).find(({ aliases }) => aliases.includes(name));
const described = (text: string, name: string): string => {
  const found = named(text, name);
  if (found === undefined) return "none";
  return [found.type, found.type === "person" ? found.gender : found.kind]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
};

describe("types", () => {
  test.each([
    ["Mary Whitlock opened the new library.", "Mary Whitlock", "person f"],
    ["Mr. Hargreave said the road was closed.", "Hargreave", "person m"],
    ["The plan was made by George W. Harding.", "George W. Harding", "person m"],
    ["Prime Minister Nikol Pashinyan travelled to Paris.", "Nikol Pashinyan", "person m"],
    ["President Ilham Aliyev gave a speech.", "Ilham Aliyev", "person m"],
    ["Theresa May resigned after the vote.", "Theresa May", "person f"],
    ["Senator Ruth Calloway voted against the bill.", "Ruth Calloway", "person f"],
    ["Spokeswoman Linda Sawyer declined to comment.", "Linda Sawyer", "person f"],
    ["Queen Elizabeth visited the school.", "Elizabeth", "person f"],
    ["Boeing CEO Scott Morrow resigned.", "Scott Morrow", "person m"],
    ["Boeing CEO Scott Morrow resigned.", "Boeing", "organisation company"],
    ["Peter O'Rourke, 52, lost his job.", "Peter O'Rourke", "person m"],
    ["Jean-Pierre Laval spoke in Geneva.", "Jean-Pierre Laval", "person m"],
    ["Martin Luther King led the march.", "Martin Luther King", "person m"],
    ["Health Minister Olga Baranova opened the hospital.", "Olga Baranova", "person f"],
    ["Ford recalls thousands of cars.", "Ford", "organisation company"],
    ["The firm Brightwell Ltd sells lamps.", "Brightwell Ltd", "organisation company"],
    ["The airline Skyhop cancelled its flights.", "Skyhop", "organisation company"],
    ["Researchers at the University of Kansas studied bees.", "University of Kansas", "organisation university"],
    ["The Center for Clean Rivers published a report.", "Center for Clean Rivers", "organisation"],
    [
      "The Department of Parks and Recreation closed the path.",
      "Department of Parks and Recreation",
      "organisation ministry",
    ],
    ["NATO will meet in Brussels.", "NATO", "organisation international"],
    ["The United Nations sends help.", "United Nations", "organisation international"],
    ["The White House said nothing.", "White House", "place area"],
    ["The Labour Party won the election.", "Labour Party", "organisation party"],
    ["The House of Commons voted on Monday.", "House of Commons", "organisation government"],
    ["Manchester United beat Chelsea.", "Manchester United", "organisation club"],
    ["The Willow Creek Hospital is full.", "Willow Creek Hospital", "organisation"],
    ["Reuters reported the news.", "Reuters", "organisation media"],
    ["The newspaper Daily Lantern wrote about it.", "Daily Lantern", "organisation media"],
    ["Snow fell in Armenia and Azerbaijan.", "Armenia", "place country"],
    ["She lives in New York.", "New York", "place city"],
    ["He flew to the Netherlands.", "Netherlands", "place country"],
    ["The Dutch government fell.", "Dutch", "people adjective"],
    ["The Armenians protested.", "Armenians", "people nationality"],
    ["The ship crossed the Black Sea.", "Black Sea", "place water"],
    ["The fire was on Maple Street.", "Maple Street", "place"],
    ["The mayor of Millbrook wants a park.", "Millbrook", "unknown"],
    ["In the town of Millbrook, people vote in Millbrook today.", "Millbrook", "place"],
    ["The city of Karaj was flooded.", "Karaj", "place city"],
    ["He was born in Yerevan.", "Yerevan", "place capital"],
    ["The Treaty of Versailles ended the war.", "Treaty of Versailles", "work agreement"],
    ["The Second World War began in 1939.", "Second World War", "event war"],
    ["Hurricane Ophelia hit the coast.", "Hurricane Ophelia", "event"],
    ["The Winter Olympics start in February.", "Winter Olympics", "event sport"],
    ["He bought an iPhone.", "iPhone", "product device"],
    ["The novel Silent Winter, by a young writer, won a prize.", "Silent Winter", "work"],
    ["It was found by E. coli tests.", "E.", "none"],
    ["On Monday I saw them.", "Monday", "none"],
    ["In May the shop closed.", "May", "none"],
    ["Children play outside.", "Children", "none"],
    ["The London-based firm grew.", "London-based", "none"],
    ["They spoke of Quorvane again.", "Quorvane", "unknown"],
  ])("%s - %s: %s", (text, name, expected) => {
    expect(described(text, name)).toBe(expected);
  });
});

describe("one thing with several names", () => {
  test.each([
    ["Laura Fielding came in. Fielding sat down.", ["Laura Fielding", "Fielding"]],
    ["The Royal Harbour Trust (RHT) paid. The RHT was glad.", ["Royal Harbour Trust", "RHT"]],
    ["Britain and the United Kingdom are the same.", ["Britain", "United Kingdom"]],
    ["Senator John Barlow spoke. Later Senator Barlow left.", ["John Barlow", "Barlow"]],
  ])("%s", (text, aliases) => {
    expect([...(named(text, aliases[0] ?? "")?.aliases ?? [])].sort()).toEqual([...aliases].sort());
  });

  test("keeps the father of somebody apart", () => {
    const found = read("Corina Vaughan plays tennis. Mr. Vaughan watches her.");
    expect(found.map(({ name, gender }) => [name, gender])).toEqual([
      ["Corina Vaughan", "f"],
      ["Vaughan", "m"],
    ]);
  });
});

describe("roles and mentions without a name", () => {
  test.each([
    ["Boeing CEO Scott Morrow resigned.", "Scott Morrow", ["Boeing CEO"]],
    ["Sadiq Rahman, the mayor of London, is glad.", "Sadiq Rahman", ["mayor of London"]],
    ["Emergency Situations Minister Oleg Petrov arrived.", "Oleg Petrov", ["Emergency Situations Minister"]],
    ["French President Emmanuel Lacroix spoke.", "Emmanuel Lacroix", ["French President"]],
  ])("%s", (text, name, roles) => {
    expect(named(text, name)?.roles.map((role) => role.text)).toEqual(roles);
  });

  test.each([
    ["Karen Mills won the race. She was very tired.", "Karen Mills", ["Karen Mills", "She"]],
    ["Tom Baker phoned Kevin Price. He was angry.", "Tom Baker", ["Tom Baker"]],
    ["Boeing made a profit. The company is growing.", "Boeing", ["Boeing", "The company"]],
    ["Boeing and Airbus make a profit. The company grows.", "Boeing", ["Boeing"]],
  ])("%s - %s", (text, name, expected) => {
    const forms = (named(text, name)?.mentions ?? []).map(({ span }) => text.slice(span.start, span.end));
    expect(forms).toEqual(expected);
  });
});

describe("any text", () => {
  const pieces =
    "De|Van|der|Jan|Jansen|(|)|,|.|\u201c|'s|NAVO|VN|&|van|of|University|the|President|Boeing|747|in|Armenië|Dutch|J.|-|\n\n|\ud83d|iPhone|O'".split(
      "|",
    );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 150 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" ")),
  );

  test("is read without trouble, twice alike, with mentions in order and inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = read(text);
        expect(read(text)).toEqual(found);
        for (const { mentions, name, aliases, roles } of found) {
          expect(aliases).toContain(name);
          expect(mentions.length).toBeGreaterThan(0);
          for (const { text: words, span } of roles) expect(text.slice(span.start, span.end)).toBe(words);
          mentions.forEach(({ span }, at) => {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeGreaterThanOrEqual(mentions[at - 1]?.span.end ?? 0);
          });
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
