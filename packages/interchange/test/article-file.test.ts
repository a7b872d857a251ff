import { describe, expect, test } from "vitest";
import { readArticleFile } from "../src/index.ts";
import { makeDocx, paragraph } from "./make-docx.ts";
import { column, makePdf } from "./make-pdf.ts";

/** Leaves every hyphen out but before a capital: enough to see that the rule is asked. */
const rule = (_line: string, next: string) => ({ keep: /^\p{Lu}/u.test(next), space: false });
const read = (bytes: Uint8Array | string, name: string) =>
  readArticleFile(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, name, rule);
const textIn = async (bytes: Uint8Array | string, name: string): Promise<string> => {
  const found = await read(bytes, name);
  return "refused" in found ? `refused: ${found.refused}` : found.text;
};

describe("a text file", () => {
  const said = "De burgemeester – één van ons – opende de brug.";
  const windows = Uint8Array.from(said, (sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0)));
  const wide = (little: boolean, mark: boolean): Uint8Array => {
    const units = Array.from({ length: said.length }, (_, at) => said.charCodeAt(at));
    if (mark) units.unshift(0xfeff);
    return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };

  test.each([
    ["UTF-8", new TextEncoder().encode(said)],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(said)])],
    ["Windows-1252", windows],
    ["UTF-16 of Windows", wide(true, true)],
    ["UTF-16 of others", wide(false, true)],
    ["UTF-16 without a mark", wide(true, false)],
  ])("in %s gives the same text", async (_name, bytes) => {
    expect(await textIn(bytes, "artikel.txt")).toBe(said);
  });

  test("in Markdown stays as it is", async () => {
    expect(await textIn("# Kop\r\n\r\nTekst.", "a.md")).toBe("# Kop\n\nTekst.");
  });
});

describe("a document of Word", () => {
  test("keeps title, headings, paragraphs and special signs; headers and removed words stay behind", async () => {
    const removed =
      "<w:p><w:r><w:t>Blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>" +
      '<w:moveFrom><w:r><w:t>verhuisd</w:t></w:r></w:moveFrom><w:r><w:tab/><w:t xml:space="preserve">staan &amp; </w:t></w:r>' +
      "<w:r><w:t>zo.</w:t></w:r></w:p>";
    const docx = makeDocx(
      paragraph("Brug open", "Titel") +
        paragraph("Feest", "Kop1") +
        paragraph("Eigen", "Eigen") +
        paragraph("Één zin.") +
        removed,
    );
    const found = await read(docx, "les.docx");
    expect(found).toEqual({
      text: "# Brug open\n\n## Feest\n\n## Eigen\n\nÉén zin.\n\nBlijft staan & zo.",
      title: "Brug open",
    });
  });

  test("reads the cells of a table as paragraphs, and a text box once", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Kader</w:t></mc:Choice><mc:Fallback><w:t>Kader</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const docx = makeDocx(`<w:tbl><w:tr>${cell("Een")}${cell("Twee")}</w:tr></w:tbl>${box}`);
    expect(await textIn(docx, "les.docx")).toBe("Een\n\nTwee\n\nKader");
  });
});

describe("a PDF", () => {
  test("gets its title, headings and paragraphs from how it is set; broken words are whole again", async () => {
    const pdf = await makePdf([
      [
        ...column(["Nieuwe brug open"], 780, 60, 24),
        ...column(["De burgemeester opende dinsdag de nieu-", "we brug tussen Noord-", "Holland en de stad."], 740),
        ...column(["De bouw"], 680, 60, 14),
        ...column(["De bouw duurde drie jaar en ging door toen", "het water hoog stond."], 655),
      ],
    ]);
    expect(await read(pdf, "krant.pdf")).toEqual({
      title: "Nieuwe brug open",
      text: [
        "# Nieuwe brug open",
        "De burgemeester opende dinsdag de nieuwe brug tussen Noord-Holland en de stad.",
        "## De bouw",
        "De bouw duurde drie jaar en ging door toen het water hoog stond.",
      ].join("\n\n"),
    });
  });

  test("drops what stands at the same edge of several pages, and goes on overleaf", async () => {
    const page = (number: number, lines: string[]) => [
      { text: `De Stadskrant 12 maart 2024`, y: 815, size: 9 },
      ...column(lines, 700),
      { text: `Pagina ${number} van 2`, y: 30, size: 9 },
    ];
    const pdf = await makePdf([
      page(1, ["De brug was al lang een wens van de bewoners", "die elke dag naar de andere kant"]),
      page(2, ["van het water moeten."]),
    ]);
    expect(await textIn(pdf, "krant.pdf")).toBe(
      "De brug was al lang een wens van de bewoners die elke dag naar de andere kant van het water moeten.",
    );
  });

  test("reads columns one after the other", async () => {
    const pdf = await makePdf([
      [
        ...column(["Links staat het eerste deel van dit", "verhaal over de brug en het gaat"], 700, 60),
        ...column(["rechts verder tot het uit is. Daarna", "komt er niets meer."], 700, 320),
      ],
    ]);
    expect(await textIn(pdf, "krant.pdf")).toBe(
      "Links staat het eerste deel van dit verhaal over de brug en het gaat rechts verder tot het uit is. Daarna komt er niets meer.",
    );
  });

  test("tells paragraphs apart by their indent and by white space", async () => {
    const pdf = await makePdf([
      [
        { text: "De eerste alinea staat hier en loopt door tot hier.", y: 700 },
        { text: "Deze springt in en is de tweede alinea van dit stuk,", x: 75, y: 686 },
        { text: "die ook twee regels heeft.", y: 672 },
        { text: "En na wit komt de derde.", y: 640 },
      ],
    ]);
    expect((await textIn(pdf, "a.pdf")).split("\n\n")).toHaveLength(3);
  });

  test("keeps a paragraph whole where a sentence happens to end before the edge, and ends it where words would have fitted", async () => {
    const pdf = await makePdf([
      [
        ...column(
          [
            "De brug is al weken open en dat vinden de mensen erg fijn.",
            "Fietsenmakers uit de stad verdienen er goed aan, zeggen ze.",
            "Toch niet.",
            "De bewoners aan de andere kant horen nu elke dag brommers.",
          ],
          700,
        ),
      ],
    ]);
    const [first = "", second] = (await textIn(pdf, "a.pdf")).split("\n\n");
    expect(first).toMatch(/fijn\. Fietsenmakers.*Toch niet\.$/);
    expect(second).toMatch(/^De bewoners/);
  });

  test("without letters is said to have none", async () => {
    expect(await textIn(await makePdf([[]]), "scan.pdf")).toBe("refused: noText");
  });
});
