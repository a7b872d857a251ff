/** A document that is being drawn, and an element of its structure. */
export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** One strip of a sheet from margin to margin. */
export type Row = {
  readonly height: (doc: Doc) => number;
  readonly draw: (doc: Doc, y: number, element: Element) => void;
};

type Face = { readonly bold?: boolean; readonly size?: number; readonly indent?: number; readonly after?: number };

export const widthOf = (doc: Doc): number => doc.page.width - doc.page.margins.left - doc.page.margins.right;
const leftOf = (doc: Doc): number => doc.page.margins.left;
const line = 1.45;

function face(doc: Doc, { bold = false, size = 11 }: Face): void {
  doc
    .font(bold ? "bold" : "regular")
    .fontSize(size)
    .fillColor("#000");
}

/** Draws what a reader that speaks should say, as a part of an element. */
function said(doc: Doc, element: Element, draw: () => void): void {
  const content = doc.markStructureContent("P");
  draw();
  doc.endMarkedContent();
  element.add(content);
}

/** Draws what only the eye needs. */
function seen(doc: Doc, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

const rule = (doc: Doc, from: number, to: number, y: number): void => {
  doc.moveTo(from, y).lineTo(to, y).lineWidth(0.7).strokeColor("#000").stroke();
};

/** Words that break where they have to. `mark` is what the eye sees before them. */
export function textRow(text: string, options: Face & { readonly mark?: "round" | "square" | "line" } = {}): Row {
  const { size = 11, indent = 0, after = 4, mark } = options;
  const before = mark === "line" ? 40 : mark ? 20 : 0;
  const inner = (doc: Doc): number => widthOf(doc) - indent - before;
  const gap = { lineGap: size * (line - 1.36) };
  return {
    height(doc) {
      face(doc, options);
      return doc.heightOfString(text, { width: inner(doc), ...gap }) + after;
    },
    draw(doc, y, element) {
      const x = leftOf(doc) + indent;
      if (mark) {
        seen(doc, () => {
          if (mark === "line") rule(doc, x, x + 30, y + size * 1.2);
          else if (mark === "round")
            doc
              .circle(x + 5.5, y + size * 0.68, 4.5)
              .lineWidth(0.8)
              .stroke("#000");
          else
            doc
              .rect(x + 1, y + size * 0.68 - 4.5, 9, 9)
              .lineWidth(0.8)
              .stroke("#000");
        });
      }
      said(doc, element, () => {
        face(doc, options);
        doc.text(`${text} `, x + before, y, { width: inner(doc), ...gap });
      });
    },
  };
}

/** A line to write on. */
export const answerLine: Row = {
  height: () => 27,
  draw: (doc, y) => seen(doc, () => rule(doc, leftOf(doc), leftOf(doc) + widthOf(doc), y + 22)),
};

export const space = (height: number): Row => ({ height: () => height, draw: () => undefined });

/** Labels with a line behind each, side by side; `shares` are of the width. */
export function fieldsRow(fields: readonly { readonly label: string; readonly share: number }[]): Row {
  return {
    height: () => 30,
    draw(doc, y, element) {
      let x = leftOf(doc);
      for (const { label, share } of fields) {
        const width = widthOf(doc) * share;
        said(doc, element, () => {
          face(doc, {});
          doc.text(`${label} `, x, y + 6, { lineBreak: false });
        });
        const from = x + doc.widthOfString(`${label} `);
        const to = x + width - 12;
        seen(doc, () => rule(doc, from, to, y + 21));
        x += width;
      }
    },
  };
}

/** Words on the left and what is worth them on the right. */
export function promptRow(text: string, worth: string): Row {
  const room = 70;
  const options = { bold: true, size: 11 };
  return {
    height(doc) {
      face(doc, options);
      return doc.heightOfString(text, { width: widthOf(doc) - room }) + 5;
    },
    draw(doc, y, element) {
      said(doc, element, () => {
        face(doc, options);
        doc.text(`${text} `, leftOf(doc), y, { width: widthOf(doc) - room });
      });
      said(doc, element, () => {
        face(doc, { size: 9 });
        doc.text(`${worth} `, leftOf(doc) + widthOf(doc) - room, y + 2, { width: room, align: "right" });
      });
    },
  };
}

/** Two columns of words; before those on the left is a line to write a letter on. */
export function pairRow(left: string | null, right: string | null): Row {
  const half = (doc: Doc): number => widthOf(doc) / 2 - 12;
  const blank = 40;
  return {
    height(doc) {
      face(doc, {});
      const high = (text: string | null, width: number): number =>
        text === null ? 0 : doc.heightOfString(text, { width });
      return Math.max(high(left, half(doc) - blank), high(right, half(doc))) + 6;
    },
    draw(doc, y, element) {
      const x = leftOf(doc);
      if (left !== null) {
        seen(doc, () => rule(doc, x, x + 30, y + 13));
        said(doc, element, () => {
          face(doc, {});
          doc.text(`${left} `, x + blank, y, { width: half(doc) - blank });
        });
      }
      if (right === null) return;
      said(doc, element, () => {
        face(doc, {});
        doc.text(`${right} `, x + half(doc) + 24, y, { width: half(doc) });
      });
    },
  };
}

/**
 * A paragraph as its lines, each a row: its own number stands before it, and that of every fifth line of the text behind.
 *
 * @param first the number of its first line
 */
export function numberedLines(doc: Doc, text: string, paragraph: number, first: number): Row[] {
  const options = { size: 11.5 };
  face(doc, options);
  const lines = linesOf(doc, text, widthOf(doc) - 4);
  return lines.map((words, index): Row => ({
    height: () => 17.5,
    draw(on, y, element) {
      const number = first + index;
      if (index === 0) {
        said(on, element, () => {
          face(on, { bold: true, size: 9 });
          on.text(`${paragraph} `, leftOf(on) - 22, y + 2.5, { lineBreak: false });
        });
      }
      said(on, element, () => {
        face(on, options);
        on.text(`${words} `, leftOf(on), y, { lineBreak: false });
      });
      if (number % 5 === 0) {
        seen(on, () => {
          on.font("regular").fontSize(8).fillColor("#444");
          on.text(`${number} `, leftOf(on) + widthOf(on) + 10, y + 3, { lineBreak: false });
        });
      }
    },
  }));
}

function linesOf(doc: Doc, text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && doc.widthOfString(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return current === "" ? lines : [...lines, current];
}
