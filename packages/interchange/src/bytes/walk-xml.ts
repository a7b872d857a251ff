import { Parser } from "htmlparser2";
import { decodeText } from "./decode-text.ts";
import { FileTrouble } from "./unzip.ts";

type Walker = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const deepest = 256;

/**
 * Reads XML from front to back. Names come without their prefix, since programs choose their own. Entities that a document
 * declares are not known here: it may not declare any.
 *
 * @throws FileTrouble `damaged` for a DOCTYPE, `tooHeavy` for tags within tags without end
 */
export function walkXml(bytes: Uint8Array, { open, text, close }: Walker): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new FileTrouble("tooHeavy", "tags within tags without end");
        open?.(plain(name), plainKeys(attributes));
      },
      ontext: (said) => text?.(said),
      onclosetag(name) {
        depth--;
        close?.(plain(name));
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === "!doctype") throw new FileTrouble("damaged", "a DOCTYPE in XML");
      },
    },
    { xmlMode: true },
  );
  parser.end(decodeText(bytes));
}

const plain = (name: string): string => name.slice(name.indexOf(":") + 1);

function plainKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [plain(key), value]));
}
