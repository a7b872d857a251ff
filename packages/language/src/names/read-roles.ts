import type { AnalysedSentence, AnalysedToken } from "../analysed-sentence.ts";
import type { NameDocument } from "./document.ts";
import type { Role } from "./entity.ts";
import type { FoundName } from "./find-names.ts";
import { roleOf } from "./noun-classes.ts";

type Tokens = AnalysedSentence["tokens"];

const longestRole = 12;

/**
 * What the words beside a person's name say that the person is: before it ("de Armeense president X", "Boeing CEO X",
 * "minister van Defensie X"), before it with a comma ("de premier van Y, X,"), or after it ("X, burgemeester van Y,").
 *
 * @param earlier the name before this one in the text.
 */
export function readRoles(document: NameDocument, name: FoundName, earlier: FoundName | undefined): Role[] {
  const { tokens } = document.sentences[name.sentence] ?? { tokens: [] };
  const near = earlier?.sentence === name.sentence ? earlier : undefined;
  const found = [roleBefore(document, name, tokens, near), roleAfter(document, name, tokens)];
  return found.flatMap((place) => {
    if (place === null) return [];
    const span = { start: tokens[place.first]?.span.start ?? 0, end: tokens[place.end - 1]?.span.end ?? 0 };
    return [{ text: document.text.slice(span.start, span.end), span }];
  });
}

type Place = { readonly first: number; readonly end: number };

function roleBefore(
  document: NameDocument,
  name: FoundName,
  tokens: Tokens,
  near: FoundName | undefined,
): Place | null {
  const apart = tokens[name.first - 1]?.form === "," ? 1 : 0;
  const end = name.first - apart;
  // "minister van Defensie X" and "premier van Y, X"
  if (near !== undefined && near.end === end) {
    let of = near.first - 1;
    if (/^(?:de|het|the)$/.test(tokens[of]?.form ?? "")) of -= 1;
    if (/^(?:van|of|voor|for)$/.test(tokens[of]?.form ?? "") && isRole(document, tokens[of - 1])) {
      return { first: qualified(document, tokens, of - 1), end };
    }
    return null;
  }
  if (apart === 1 || !isRole(document, tokens[end - 1])) return null;
  let first = qualified(document, tokens, end - 1);
  if (near !== undefined && near.end === first && document.list.language === "en" && !near.adjective)
    first = near.first;
  // "Former Velmora CEO Helen Strand" is no longer one.
  if (noLonger.test(tokens[first - 1]?.form ?? "")) first -= 1;
  return { first, end };
}

const noLonger = /^(?:former|ex|late|outgoing|incoming|then|voormalig|toenmalig|gewezen|aanstaand)e?$/i;

const isRole = (document: NameDocument, token: AnalysedToken | undefined): boolean =>
  token !== undefined && roleOf(document, token) !== undefined && token.upos !== "VERB";

/** The first of the adjectives and roles that stand before a role. */
function qualified(document: NameDocument, tokens: Tokens, role: number): number {
  let first = role;
  while (first > 0 && role - first < 4) {
    const token = tokens[first - 1];
    const adjective = token?.upos === "ADJ" || document.list.demonyms.has(token?.form ?? "");
    const compound =
      document.list.language === "en" &&
      (isRole(document, token) ||
        /^(?:prime|vice|chief|executive|deputy|former|foreign|interim)$/i.test(token?.form ?? ""));
    // "Emergency Situations Minister"
    const portfolio =
      /^(?:Minister|Secretary)$/.test(tokens[role]?.form ?? "") && /^\p{Lu}\p{Ll}/u.test(token?.form ?? "");
    if (!adjective && !compound && !(document.list.language === "en" && portfolio)) break;
    first -= 1;
  }
  return first;
}

function roleAfter(document: NameDocument, name: FoundName, tokens: Tokens): Place | null {
  if (tokens[name.end]?.form !== ",") return null;
  let first = name.end + 1;
  if (/^(?:de|het|een|the|a|an)$/.test(tokens[first]?.form ?? "")) first += 1;
  let role = -1;
  for (let at = first; at < Math.min(tokens.length, first + longestRole); at += 1) {
    const token = tokens[at];
    if (token === undefined || /VerbForm=Fin/.test(token.features)) return null;
    if (role < 0 && isRole(document, token) && token.upos !== "ADJ") role = at;
    else if (role < 0 && !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(token.upos)) return null;
    if (at > first && /^[,.)(;:]$/.test(token.form)) return role < 0 ? null : { first, end: at };
    if (/^(?:die|who|and|en|maar|but)$/.test(token.form) && role < 0) return null;
  }
  return role >= 0 && first + longestRole >= tokens.length ? { first, end: tokens.length } : null;
}
