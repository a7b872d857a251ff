import { expect, test } from "vitest";
import type { Aside, AsideKind, ArticleText, TextIn } from "../src/1-text/article-text.ts";
import { readText } from "../src/1-text/read-text.ts";

const first =
  "De gemeente Lindervoort legt dit najaar drieduizend zonnepanelen op het dak van het nieuwe zwembad. Wethouder Mila Brandsma noemt het de grootste stap tot nu toe.";
const second =
  "Het bad verbruikt in de winter meer stroom dan alle straatlantaarns van het dorp samen. Volgens de installateur is het dak in maart klaar, mits de levering op tijd komt.";
const body = `${first}\n\n${second}`;
const english =
  "The town of Harrow Bay opened its first floating library on the river this spring. Visitors can borrow books, charge their bikes and listen to stories while the barge slowly moves from one village to the next. Nobody has fallen in so far.";

function read(text: string, more: Partial<TextIn> = {}): ArticleText {
  const result = readText({ text, ...more });
  if ("refused" in result) throw new Error(JSON.stringify(result));
  return result;
}
const refusal = (text: string, more: Partial<TextIn> = {}) => {
  const result = readText({ text, ...more });
  return "refused" in result ? result : null;
};
const parts = ({ article }: ArticleText, kind: "heading" | "paragraph"): string[] =>
  article.blocks.flatMap((block) =>
    block.kind === kind ? [article.text.slice(block.span.start, block.span.end)] : [],
  );
const kinds = ({ aside }: ArticleText): AsideKind[] => aside.map(({ kind }) => kind);
const asideOf = ({ aside }: ArticleText, kind: AsideKind): Aside[] => aside.filter((each) => each.kind === kind);

test.each<[string, string, string]>([
  ["a first short line without a final stop", `Zwembad krijgt zonnedak\n\n${body}`, "Zwembad krijgt zonnedak"],
  ["a Markdown heading", `# Zwembad krijgt zonnedak\n${body}`, "Zwembad krijgt zonnedak"],
  ["a heading of HTML", `<h1>Zwembad krijgt zonnedak</h1><p>${first}</p><p>${second}</p>`, "Zwembad krijgt zonnedak"],
  ["a line in capitals", `ZWEMBAD KRIJGT ZONNEDAK\n${body}`, "ZWEMBAD KRIJGT ZONNEDAK"],
  ["a question", `Krijgt het zwembad een zonnedak?\n\n${body}`, "Krijgt het zwembad een zonnedak?"],
  [
    "the line after the name of a section",
    `Binnenland\nZwembad krijgt dit najaar zonnedak\n\n${body}`,
    "Zwembad krijgt dit najaar zonnedak",
  ],
  [
    "the line after a kicker",
    `Energie nu\n\nZwembad krijgt dit najaar zonnedak\n\n${body}`,
    "Zwembad krijgt dit najaar zonnedak",
  ],
  ["the line after a date", `3 mei 2021\nZwembad krijgt zonnedak\n\n${body}`, "Zwembad krijgt zonnedak"],
  ["a line with a picture sign", `☀️ Zwembad krijgt zonnedak\n\n${body}`, "☀️ Zwembad krijgt zonnedak"],
])("takes as the title %s", (_name, text, title) => {
  const result = read(text);
  expect(result.article.title).toBe(title);
  expect(result.titleFrom).toBe("text");
  expect(result.article.text).toBe(body);
});

test("prefers the title that is given, and takes it out of the text", () => {
  const result = read(`Zwembad krijgt  zonnedak\n\n${body}`, { title: "Zwembad krijgt zonnedak" });
  expect(result.article).toMatchObject({ title: "Zwembad krijgt zonnedak", text: body });
  expect(result.titleFrom).toBe("given");
});

test("makes a title of the first sentence where there is none, and leaves the sentence in the text", () => {
  const result = read(body);
  expect(result.titleFrom).toBe("lead");
  expect(result.article.title).toMatch(/^De gemeente Lindervoort legt .+ …$/u);
  expect(result.article.text).toBe(body);
});

test.each<[string, string, string | null]>([
  ["a Dutch date", "5 november 2005", "2005-11-05"],
  ["an English date with its weekday", "Saturday, February 2, 2019", "2019-02-02"],
  ["an English date, day first", "Published 14 March 2022 at 9:30 am", "2022-03-14"],
  ["a month with its label", "date 2020-10", "2020-10"],
  ["an ISO moment", "2021-05-03T08:15:00+02:00", "2021-05-03"],
  ["a numeric date", "Gepubliceerd: 3-5-2021 om 12:30 uur", "2021-05-03"],
  ["a numeric date that can be read in one way", "25/12/2020", "2020-12-25"],
  ["a numeric date that can be read in two ways, of which the year holds", "Datum: 03/04/2020", "2020"],
  ["a month and a year", "oktober 2020", "2020-10"],
  ["a labelled year", "datum: 2020", "2020"],
  ["a date before its change", "Gepubliceerd op 1 juni 2023, bijgewerkt op 4 juni 2023", "2023-06-01"],
  ["abbreviated names", "za. 10 okt. 2020", "2020-10-10"],
])("reads the date of the news from %s", (_name, line, value) => {
  const result = read(`Zwembad krijgt zonnedak\n${line}\n\n${body}`);
  expect(result.newsDate).toMatchObject({ value, from: "text" });
  expect(result.article.text).toBe(body);
  expect(asideOf(result, "date").map(({ text }) => text)).toEqual([line]);
});

test.each<[string, string, string, string]>([
  ["a label", "date 2020-10 ", "2020-10", "date"],
  ["a weekday and a date", "Friday, January 4, 2019 ", "2019-01-04", "date"],
  ["a place and a date", "LINDERVOORT, 4 jan 2019 - ", "2019-01-04", "dateline"],
])("reads a date that ran into the first paragraph by %s", (_name, prefix, value, kind) => {
  const result = read(prefix + body);
  expect(result.newsDate?.value).toBe(value);
  expect(result.article.text).toBe(body);
  expect(kinds(result)).toEqual([kind]);
});

test("prefers the given date, and a date of a day to one of a month", () => {
  expect(read(`5 november 2005\n\n${body}`, { newsDate: "2005-11" }).newsDate).toEqual({
    value: "2005-11",
    precision: "month",
    from: "given",
  });
  expect(read(`2005-11\nzaterdag 5 november 2005\n\n${body}`).newsDate?.precision).toBe("day");
});

test("gives a date without a year the last one that was not after today, and none without today", () => {
  const text = `Zwembad krijgt zonnedak\nLindervoort, 3 mei\n\n${body}`;
  expect(read(text).newsDate).toBeNull();
  expect(read(text, { today: "2024-04-30" }).newsDate?.value).toBe("2023-05-03");
  expect(read(text, { today: "2024-05-03" }).newsDate?.value).toBe("2024-05-03");
});

test("does not take a subheading or a sentence for the date of the news", () => {
  const result = read(
    `${first}\n\nOktober 2020\n\n${second}\n\n${first.replace("drie", "vier")}\n\n${second.replace("maart", "mei")}`,
  );
  expect(result.newsDate).toBeNull();
  expect(parts(result, "heading")).toEqual(["Oktober 2020"]);
  expect(read(`Op 5 november 2005 ging het bad open. ${body}`).newsDate).toBeNull();
});

test.each<[string, string]>([
  ["Door Jan de Boer", "Jan de Boer"],
  ["Door: Fatima el Amrani en Piet Visser", "Fatima el Amrani en Piet Visser"],
  ["By Jane O'Hara, local reporter", "Jane O'Hara, local reporter"],
  ["Van onze verslaggever", "Van onze verslaggever"],
  ["By our reporter", "our reporter"],
  ["Tekst: Noor van 't Hof", "Noor van 't Hof"],
])("knows the byline %s", (line, author) => {
  const result = read(`Zwembad krijgt zonnedak\n\n${line}\n\n${body}`);
  expect(result.author).toBe(author);
  expect(result.article.text).toBe(body);
});

test("tells title, byline and date apart without blank lines between them", () => {
  const result = read(
    `Zwembad in Lindervoort krijgt dit najaar een zonnedak\nDoor Jan de Boer\nDinsdag 3 mei 2022\n\n${body}`,
  );
  expect(result).toMatchObject({ author: "Jan de Boer", newsDate: { value: "2022-05-03" } });
  expect(result.article).toMatchObject({ title: "Zwembad in Lindervoort krijgt dit najaar een zonnedak", text: body });
});

test("leaves a sentence that begins with Door where it stands", () => {
  const sentence = "Door de storm van vorige week is de levering van de panelen een maand later.";
  expect(read(`${sentence}\n\n${body}`).article.text).toBe(`${sentence}\n\n${body}`);
});

test.each<[string, string | null]>([
  ["LINDERVOORT - ", null],
  ["DEN HAAG (ANP) - ", "ANP"],
  ["Lindervoort (Belga) — ", "Belga"],
  ["LONDON (Reuters) –", "Reuters"],
  ["’S-HERTOGENBOSCH — ", null],
  ["ROME, PARIJS - ", null],
])("takes the dateline %s off the first sentence", (dateline, agency) => {
  const result = read(`Zwembad krijgt zonnedak\n\n${dateline}${/\s$/.test(dateline) ? "" : " "}${body}`);
  expect(result.article.text).toBe(body);
  expect(asideOf(result, "dateline")).toHaveLength(1);
  expect(result.source ?? null).toBe(agency);
});

test("leaves a dash within the first sentence where it stands", () => {
  const sentence = "Het zwembad - ooit een fabriek - krijgt in het najaar een dak vol zonnepanelen van de gemeente.";
  expect(read(`${sentence}\n\n${body}`).article.text).toContain(sentence);
});

test.each<[AsideKind, string]>([
  ["credit", "(Foto: ANP)"],
  ["credit", "Foto: Jan Smit"],
  ["credit", "Beeld © Anna Visser"],
  ["credit", "Photo: Getty Images"],
  ["copyright", "© 2023 De Lindebode"],
  ["copyright", "Alle rechten voorbehouden."],
  ["related", "Lees ook: Zwembad twee jaar dicht"],
  ["related", "Read more: Pool closed for two years"],
  ["related", "LEES OOK | Waarom het bad dicht was"],
  ["advertisement", "Advertentie"],
  ["advertisement", "Tekst gaat verder onder de foto"],
  ["share", "Deel dit artikel via WhatsApp"],
  ["share", "Share this on Facebook"],
  ["newsletter", "Schrijf je in voor onze nieuwsbrief en mis niets."],
  ["newsletter", "Sign up for our daily newsletter!"],
  ["cookies", "Deze site gebruikt cookies om beter te werken."],
  ["comments", "12 reacties"],
  ["comments", "5 comments"],
  ["source", "Bron: De Lindebode"],
  ["navigation", "Leestijd: 3 minuten"],
  ["navigation", "2 min read"],
  ["navigation", "4 uur geleden"],
  ["link", "https://example.org/zwembad?x=1"],
])("leaves the %s line %s out of the story, and lists it", (kind, line) => {
  for (const glue of ["\n\n", "\n"]) {
    const result = read(`Zwembad krijgt zonnedak\n\n${first}${glue}${line}${glue}${second}`);
    expect(result.article.text).toBe(body);
    expect(asideOf(result, kind).map(({ text }) => text)).toEqual([line]);
  }
});

test("takes the credit off a paragraph and keeps its sentence", () => {
  for (const credit of [" (Infografiek: De Lindebode/Anna)", " Foto: Anna Visser", " © Lindepers"]) {
    const result = read(`${first}${credit}\n\n${second}`);
    expect(result.article.text).toBe(body);
    expect(kinds(result)).toEqual(["credit"]);
  }
});

test("leaves a caption out with its credit", () => {
  const result = read(`${first}\n\nHet bad bij avond (Foto: Anna Visser)\n\n${second}`);
  expect(result.article.text).toBe(body);
  expect(kinds(result)).toEqual(["caption"]);
});

test("leaves the line out that a pointer points at", () => {
  const result = read(`${first}\n\nLees ook:\nDrie zwembaden die dicht moesten\n\n${second}`);
  expect(result.article.text).toBe(body);
});

test("leaves a menu out, and a streamer that repeats the story", () => {
  const streamer = "Wethouder Mila Brandsma noemt het de grootste stap tot nu toe";
  const result = read(
    `Voorpagina\nRegio\nHet weer\nPuzzels\n\nZwembad krijgt zonnedak\n\n${first}\n\n${streamer}\n\n${second}`,
  );
  expect(result.article).toMatchObject({ title: "Zwembad krijgt zonnedak", text: body });
  expect(kinds(result)).toEqual(["navigation", "navigation", "navigation", "navigation", "title", "repeated"]);
});

test("keeps sentences that speak of pictures, cookies, sources and news", () => {
  const sentences =
    "Foto's van het bad hangen in de hal. Bron van het idee was een leerling van de school. Reclame maakt de gemeente niet. Volg ons, zeiden de kinderen, en ze sprongen. Nieuws over cookies stond er niet in.";
  expect(read(`${sentences}\n\n${body}`).article.text).toBe(`${sentences}\n\n${body}`);
});

test("makes headings of short lines without a final stop above a paragraph", () => {
  const result = read(
    `Zwembad krijgt zonnedak\n\n${first}\n\nVeel stroom in de winter\n${second}\n\n## Hoe nu verder?\n\n${first.replace("drie", "vier")}\n\nWie betaalt dat?\n\n${second.replace("maart", "mei")}`,
  );
  expect(parts(result, "heading")).toEqual(["Veel stroom in de winter", "Hoe nu verder?", "Wie betaalt dat?"]);
  expect(result.article.blocks.map(({ number }) => number)).toEqual([1, null, 2, null, 3, null, 4]);
});

test("joins the lines of a hard-wrapped text, and keeps its paragraphs and headings", () => {
  const wrap = (text: string): string => text.replace(/(.{1,60})(?: |$)/g, "$1\n");
  const result = read(`Zwembad krijgt zonnedak\n\n${wrap(first)}\nVeel stroom\n\n${wrap(second)}`);
  expect(result.article.text).toBe(`${first}\n\nVeel stroom\n\n${second}`);
});

test("knows a new paragraph in a hard-wrapped text by a line that ends early", () => {
  const text =
    "Het bad is nu twee jaar dicht geweest en gaat in het voorjaar open\nvoor iedereen die er zwemles wil.\nDe kinderen van de school kregen al een rondleiding van de baas en\nmochten de pompen zien die het water schoon houden. Ook de grote\nglijbaan is klaar, zegt de aannemer, maar nog niemand mag eraf.";
  expect(parts(read(text), "paragraph").map((part) => part.split(" ", 2).join(" "))).toEqual([
    "Het bad",
    "De kinderen",
  ]);
});

test("reads each long line as a paragraph", () => {
  expect(parts(read(`${first}\n${second}`), "paragraph")).toEqual([first, second]);
});

test.each<[string, string, string]>([
  ["broken to fit", "de duurzame zonne-\npanelen op", "de duurzame zonnepanelen op"],
  ["of a name", "bij Linder-\nVoort aan", "bij Linder-Voort aan"],
  ["of a word of several parts", "het kant-en-\nklare plan", "het kant-en-klare plan"],
  ["that leaves a part out", "de zonne-\nen windparken", "de zonne- en windparken"],
  ["between vowels", "een auto-\nongeluk bij", "een auto-ongeluk bij"],
  ["that is a dash", "het bad -\nooit een fabriek", "het bad - ooit een fabriek"],
])("joins lines at a hyphen %s", (_name, broken, whole) => {
  const text = `De wethouder zei gisteren in de raad dat ze trots is op\n${broken} deze plek in het dorp, al duurt het nog een hele tijd\nvoor alles klaar is en de inwoners weer kunnen zwemmen in\nhet water dat dan ook nog eens veel warmer is dan vroeger in dat bad.`;
  expect(read(text).article.text).toContain(` ${whole} deze`);
});

test("makes paragraphs of the items of a list, without their signs", () => {
  const items = ["Het dak is groot genoeg voor alle panelen.", "De stroom gaat naar de school ernaast."];
  for (const sign of ["- ", "• ", "* ", "1. ", "2) "]) {
    const result = read(`${body}\n\n${items.map((item) => sign + item).join("\n")}`);
    expect(parts(result, "paragraph").slice(2)).toEqual(items);
  }
});

test("joins a paragraph that an advertisement cut in two", () => {
  const [start, end] = [first.slice(0, first.indexOf(" op het")), first.slice(first.indexOf("op het"))];
  expect(read(`${start}\n\nAdvertentie\n\n${end}\n\n${second}`).article.text).toBe(body);
});

test.each<[string, string, string]>([
  ["no-break and thin spaces", "drie\u00A0duizend\u2009panelen", "drie duizend panelen"],
  ["zero-width signs and soft hyphens", "zonne\u00ADpa\u200Bnelen\uFEFF", "zonnepanelen"],
  ["tabs and double spaces", "drie\t duizend   panelen", "drie duizend panelen"],
  ["entities", "Jansen &amp; Zn. &eacute;&eacute;n &#8364;5 &quot;ja&quot;", 'Jansen & Zn. één €5 "ja"'],
  ["entities within entities, once", "AT&amp;amp;T", "AT&amp;T"],
  ["what only looks like an entity", "B&B; en &onzin; &#0;", "B&B; en &onzin; &#0;"],
  ["tags", "een <b>heel</b> <a href='x'>groot</a> bad", "een heel groot bad"],
  ["what only looks like a tag", "3 < 5 en <x> is 7 > 4", "3 < 5 en <x> is 7 > 4"],
  ["letters in parts", "re\u0301sume\u0301", "résumé"],
  ["Markdown", "**heel** groot, [het bad](https://x.org) en *nat*", "heel groot, het bad en nat"],
  ["numbers of notes", "het bad.[12] En [3]", "het bad. En"],
  ["emoji joined of parts", "een 👩\u200D🚒 en 🌞", "een 👩\u200D🚒 en 🌞"],
  ["control characters and halves of pairs", "een\u0007 bad\uD83D met", "een bad met"],
  ["stars and underscores of their own", "5*3*2 en snake_case_naam", "5*3*2 en snake_case_naam"],
])("reads %s", (_name, odd, plain) => {
  const result = read(`${first} Zij zei ${odd} en ging.\n\n${second}`);
  expect(result.article.text).toBe(`${first} Zij zei ${plain} en ging.\n\n${second}`);
});

test("reads every kind of line break, and a byte order mark", () => {
  const plain = read(`Zwembad krijgt zonnedak\n\n${body}`).article;
  for (const line of ["\r\n", "\r", "\u2028", "\u0085", "<br>"])
    expect(read(`\uFEFFZwembad krijgt zonnedak${line}${line}${first}${line}${line}${second}`).article).toEqual(plain);
});

test.each<[string, string, string[]]>([
  ["double", "Zij zei “dat is mooi” en ging.", ["“dat is mooi”"]],
  ["low and high", "Zij zei „dat is mooi” en „dit ook“.", ["„dat is mooi”", "„dit ook“"]],
  ["single, with apostrophes", "Zij zei ’s avonds ‘Hans’ auto is ’t mooist’ en ging.", ["‘Hans’"]],
  ["straight", `Zij zei "dat is mooi" en 'heel mooi' zelfs.`, ['"dat is mooi"', "'heel mooi'"]],
  ["mixed", `Zij zei “dat is mooi" en ging.`, [`“dat is mooi"`]],
  ["of typewriters", "Zij zei ``dat is mooi'' en ging.", ["``dat is mooi''"]],
  ["of other lands", "Zij zei «dat is mooi» en ging.", ["«dat is mooi»"]],
  ["nested", "Zij zei “ik zei ‘nee’ en ging” tegen hem.", ["“ik zei ‘nee’ en ging”"]],
  ["that are never closed", "Zij zei “dat is mooi en ging.", []],
  ["that are inches and years", `Het scherm van 6" en de jaren '90 en auto's.`, []],
])("pairs quotation marks: %s", (_name, sentence, quotations) => {
  const result = read(`${body}\n\n${sentence}`);
  expect(result.quotations.map(({ start, end }) => result.article.text.slice(start, end))).toEqual(quotations);
  expect(result.article.text).toContain(sentence);
});

test("lets a quotation run over paragraphs that each open it again", () => {
  const result = read(`${body}\n\n“Wij beginnen in mei.\n\n“En wij stoppen in juni”, zei zij.`);
  expect(result.quotations).toHaveLength(2);
});

test("reads English", () => {
  const result = read(`Library takes to the river\nBy Jane Roe\nMay 3, 2023\n\n${english}`);
  expect(result).toMatchObject({
    author: "Jane Roe",
    newsDate: { value: "2023-05-03" },
    article: { language: "en", text: english },
  });
});

test.each<[string, string, object]>([
  ["too short", "Het bad is dicht. Het gaat morgen open.", { refused: "tooShort", words: 8, atLeast: 40 }],
  ["empty", "", { refused: "tooShort", words: 0, atLeast: 40 }],
  ["too long in signs", "a".repeat(1_000_001), { refused: "tooLong", words: null, characters: 1_000_001 }],
  ["too long in words", "zo ".repeat(100_001), { refused: "tooLong", words: 100_001, characters: 300_003 }],
  [
    "in German",
    "Die Stadt hat das Schwimmbad nach zwei Jahren wieder geöffnet, und viele Kinder sind mit ihren Eltern gekommen. Der Bürgermeister sagte, dass es nicht einfach war und noch viel zu tun ist. Auch die Schule nebenan soll im Herbst von dem Strom auf dem Dach profitieren.",
    { refused: "otherLanguage", looksLike: "de" },
  ],
  ["in Chinese", "市政府今天宣布，新的桥梁将于明年春天开放。", { refused: "otherLanguage", looksLike: "Chinese" }],
  ["a list", Array.from({ length: 30 }, (_, at) => `- melk ${at} en brood`).join("\n"), { refused: "noSentences" }],
  [
    "a table",
    Array.from({ length: 30 }, (_, at) => `de naam ${at}\t${at} van de\t12 en meer`).join("\n"),
    { refused: "noSentences" },
  ],
  [
    "code",
    Array.from({ length: 20 }, (_, at) => `for (let i${at} = 0; i${at} < the.of; i${at}++) { in.a[to] = is; }`).join(
      "\n",
    ),
    { refused: "noSentences" },
  ],
])("refuses what is %s", (_name, text, expected) => {
  const language = /German|Chinese|empty|short|long/.test(_name) ? {} : { language: "en" as const };
  expect(refusal(text, language)).toEqual(expected);
});

test.each(["2020-02-30", "2020-13", "10-10-2020", "", "1820"])("refuses the date %s", (newsDate) => {
  expect(refusal(body, { newsDate })).toEqual({ refused: "badDate", given: newsDate });
});
