import PDFDocument from "pdfkit";
import type { Doc, Row } from "./row.ts";

/** The two faces that everything is set in, as the bytes of their files. */
export type Fonts = { readonly regular: Uint8Array; readonly bold: Uint8Array };

/** Rows that belong together: they are not cut by the end of a page, unless they are longer than one. */
export type Block = {
  /** What it is to a reader that speaks. */
  readonly tag: "H1" | "H2" | "P";
  readonly rows: (doc: Doc) => readonly Row[];
  /** Begins a page. */
  readonly fresh?: boolean;
  /** May be cut between rows. */
  readonly loose?: boolean;
};

type Sheet = {
  readonly title: string;
  /** Of the text, as a language tag. */
  readonly language: string;
  readonly fonts: Fonts;
  readonly blocks: readonly Block[];
  readonly page: (page: number, pages: number) => string;
  /** Written into the file, so that the same sheet is the same file. */
  readonly made: Date;
};

const withHeading = 60;
const margins = { top: 56, bottom: 62, left: 62, right: 50 };

/** Draws a sheet on A4: tagged, with its fonts in the file, and numbered at the foot. */
export async function drawSheet({ title, language, fonts, blocks, page, made }: Sheet): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, CreationDate: made, ModDate: made, Producer: "Leesbewijs", Creator: "Leesbewijs" },
    // A face of our own from the start: the library would look for the measures of one that is in no file.
    font: fonts.regular as unknown as string,
  });
  doc.registerFont("regular", Buffer.from(fonts.regular));
  doc.registerFont("bold", Buffer.from(fonts.bold));
  const parts: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  const floor = doc.page.height - margins.bottom;
  let y = margins.top;
  const turn = (): void => {
    doc.addPage();
    y = margins.top;
  };
  for (const block of blocks) {
    const rows = block.rows(doc);
    const heights = rows.map((row) => row.height(doc));
    const whole = heights.reduce((sum, one) => sum + one, 0);
    // A heading takes some of what it is over along to the next page.
    const room = whole + (block.tag === "H2" ? withHeading : 0);
    const fits = y + room <= floor || block.loose || room > floor - margins.top;
    if (y > margins.top && (block.fresh || !fits)) turn();
    const element = doc.struct(block.tag);
    root.add(element);
    for (const [at, row] of rows.entries()) {
      const height = heights[at] ?? 0;
      if (y + height > floor && y > margins.top) turn();
      row.draw(doc, y, element);
      y += height;
    }
    element.end();
  }
  root.end();
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index);
    doc.markContent("Artifact", { type: "Pagination" });
    // Below the margin, where the library would turn the page by itself.
    doc.page.margins.bottom = 0;
    doc.font("regular").fontSize(9).fillColor("#444");
    doc.text(page(index + 1, count), margins.left, doc.page.height - 40, { lineBreak: false });
    doc.endMarkedContent();
  }
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}
