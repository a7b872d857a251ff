import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticleFile } from "../src/index.ts";
import { makeDocx, paragraph } from "./make-docx.ts";
import { column, makePdf } from "./make-pdf.ts";

const read = (bytes: Uint8Array, name: string) => readArticleFile(bytes, name, () => ({ keep: true, space: false }));
const refusal = async (bytes: Uint8Array, name: string): Promise<string> => {
  const found = await read(bytes, name);
  return "refused" in found ? found.refused : "read";
};

describe("a hostile file", () => {
  test("that unpacks to gigabytes is refused before it is unpacked", async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    const bomb = zipSync({ "word/document.xml": zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb, "a.docx")).toBe("tooHeavy");
  });

  test("that lies about what it unpacks to gets no more than it said", async () => {
    const honest = zipSync({ "word/document.xml": strToU8("x".repeat(30_000_000)) }, { level: 9 });
    const view = new DataView(honest.buffer);
    for (let at = 0; at < honest.length - 30; at++) {
      // The size unpacked, in the entry's own head and in the directory.
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await refusal(honest, "a.docx")).not.toBe("read");
  });

  test("with entities within entities is refused", async () => {
    const head = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await refusal(makeDocx(paragraph("&b;"), head), "a.docx")).toBe("damaged");
  });

  test("with tags within tags without end is refused", async () => {
    const deep = "<w:sdt>".repeat(5000) + paragraph("x") + "</w:sdt>".repeat(5000);
    expect(await refusal(makeDocx(deep), "a.docx")).toBe("tooHeavy");
  });

  test("of a kind that is not read is refused by its kind", async () => {
    const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await refusal(Uint8Array.from(cfb), "a.doc")).toBe("oldWord");
    const locked = [...cfb, ...Array.from("EncryptedPackage").flatMap((sign) => [sign.charCodeAt(0), 0])];
    expect(await refusal(Uint8Array.from(locked), "a.docx")).toBe("locked");
    expect(await refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "a.txt")).toBe(
      "unknownKind",
    );
    expect(await refusal(strToU8("{\\rtf1 tekst}"), "a.rtf")).toBe("unknownKind");
    expect(await refusal(zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "a.docx")).toBe("damaged");
  });

  test("of more text than one lesson takes is refused as too long", async () => {
    expect(await refusal(strToU8("woord ".repeat(40_000)), "a.txt")).toBe("tooLong");
  });
});

describe("any bytes at all", () => {
  const starts = [
    [],
    [0x50, 0x4b, 3, 4],
    [...strToU8("%PDF-1.7\n")],
    [...strToU8("<html>")],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
  ];
  test("are read or refused, and never thrown over", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        expect(typeof (await refusal(Uint8Array.from([...start, ...rest]), "a"))).toBe("string");
      }),
      { numRuns: 200 },
    );
  });

  test("that were once a good file are, too", async () => {
    const good = [
      await makePdf([column(["Een regel tekst.", "Nog een regel."], 700)]),
      makeDocx(paragraph("Een zin.")),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...good), fc.nat(), fc.nat(255), fc.nat(), async (file, at, value, end) => {
        const bytes = file.slice(0, (end % file.length) + 1);
        bytes[at % bytes.length] = value;
        expect(typeof (await refusal(bytes, "a"))).toBe("string");
      }),
      { numRuns: 60 },
    );
  });
});
