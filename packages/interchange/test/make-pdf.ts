import { PDFDocument, StandardFonts } from "pdf-lib";

/** A line as it is drawn: size, distance from the left and from the bottom. */
export type Drawn = { readonly text: string; readonly size?: number; readonly x?: number; readonly y: number };

/** A PDF of pages of lines, on A4. */
export async function makePdf(pages: readonly (readonly Drawn[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, size = 11, x = 60, y } of lines) page.drawText(text, { x, y, size, font });
  }
  return document.save();
}

/** Lines under each other, from a height down. */
export const column = (texts: readonly string[], y: number, x = 60, size = 11): Drawn[] =>
  texts.map((text, at) => ({ text, x, y: y - at * size * 1.25, size }));
