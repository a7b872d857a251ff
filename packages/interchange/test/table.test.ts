import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readCsv, readTable, writeCsv, writeXlsx } from "../src/index.ts";

describe("CSV", () => {
  test.each([
    ["a semicolon, as Dutch Excel writes", "Naam;Klas\r\nSanne;3A\r\n"],
    ["a comma", "Naam,Klas\nSanne,3A"],
    ["a tab, as it comes from the clipboard", "Naam\tKlas\rSanne\t3A"],
    ["what its first line says", "sep=;\nNaam;Klas\nSanne;3A"],
    ["a semicolon, with commas in its names", '"Naam";Klas\nSanne;3A\n;\n'],
  ])("is read where %s separates", (_name, text) => {
    expect(readCsv(text)).toEqual([
      ["Naam", "Klas"],
      ["Sanne", "3A"],
    ]);
  });

  test("keeps zeros, quotes and lines within a cell", () => {
    expect(readCsv('nr;naam\n012345;"Jan ""Jip"" de\nBoer; jr."')).toEqual([
      ["nr", "naam"],
      ["012345", 'Jan "Jip" de\nBoer; jr.'],
    ]);
  });

  test("of one column is one column, with commas or without", () => {
    expect(readCsv("Vries, Sanne de\nBerg, Daan van den\n")).toHaveLength(2);
    expect(readCsv("Sanne\nDaan\n")).toEqual([["Sanne"], ["Daan"]]);
  });

  test("that is written is read back as it was", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((one) => `x${one.replace(/\r/g, "")}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("comma", "point"),
        (rows, decimal) => {
          expect(readCsv(writeCsv(rows, decimal as "comma"))).toEqual(rows);
        },
      ),
    );
  });

  test("holds no formula, and numbers in the way of its reader", () => {
    const rows = [
      ["=1+1", "@SUM(A1)", "-2 punten", "ok"],
      [7.5, -3, null, "\n+31"],
    ];
    expect(writeCsv(rows, "comma")).toBe("\uFEFF'=1+1;'@SUM(A1);'-2 punten;ok\r\n7,5;-3;;\"'\n+31\"\r\n");
    expect(writeCsv(rows, "point")).toContain("\r\n7.5,-3,");
  });
});

describe("an Excel file", () => {
  test("that we write is read by another library, with real numbers and harmless texts", async () => {
    const rows = [
      ["Leerling", "Punten", "Deel"],
      ['Ömer <&> "Öz"', 7.25, 0.725],
      ['=HYPERLINK("x")', -1, null],
      ["012345", 0, 1],
    ];
    const bytes = writeXlsx([
      { name: "Scores: 3A/B", rows, percent: [2] },
      { name: "Tweede", rows: [["x"]] },
    ]);
    expect(await readSheet(Buffer.from(bytes))).toEqual(rows);
    expect(await readSheet(Buffer.from(bytes), "Tweede")).toEqual([["x"]]);
    expect(
      writeXlsx([
        { name: "Scores: 3A/B", rows, percent: [2] },
        { name: "Tweede", rows: [["x"]] },
      ]),
    ).toEqual(bytes);
  });

  test("of another library is read by us as it is seen, zeros before a number too", async () => {
    const cell = (value: string | number, format?: string) =>
      typeof value === "string" ? { type: String, value } : { type: Number, value, ...(format && { format }) };
    const bytes = await writeExcelFile([
      [cell("Leerlingnummer"), cell("Naam"), cell("Cijfer")],
      [cell("012345"), cell("Zoë & Çem"), cell(7.5)],
      [cell(678, "000000"), cell("Jan"), cell(12)],
      [null, cell("Zonder"), null],
    ] as never).toBuffer();
    expect(readTable(new Uint8Array(bytes))).toEqual([
      ["Leerlingnummer", "Naam", "Cijfer"],
      ["012345", "Zoë & Çem", "7.5"],
      ["000678", "Jan", "12"],
      ["", "Zonder"],
    ]);
  });

  test("that we write is read by us", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 9 }).map((one) => `x${one}x`),
            { minLength: 1, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (rows) => {
          expect(readTable(writeXlsx([{ name: "a", rows }]))).toEqual(rows);
        },
      ),
    );
  });
});
