import { strToU8, zipSync } from "fflate";

const wml = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = `<w:styles ${wml}>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
</w:styles>`;

export const paragraph = (text: string, style?: string): string =>
  `<w:p><w:pPr>${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A document of Word as its format says, of the XML of its paragraphs. */
export const makeDocx = (body: string, head = ""): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?>${head}<w:document ${wml}><w:body>${body}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(styles),
    "word/header1.xml": strToU8(`<w:hdr ${wml}>${paragraph("Kop van elke bladzijde")}</w:hdr>`),
  });
