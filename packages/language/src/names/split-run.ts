import type { AnalysedSentence } from "../analysed-sentence.ts";
import type { NameDocument } from "./document.ts";
import type { Part } from "./find-names.ts";

type Tokens = AnalysedSentence["tokens"];

/** English words that belong to the role beside them: "Executive Vice President". */
const besideRoles = new Set(
  "vice prime chief executive deputy senior assistant foreign former general operating financial first acting managing interim attorney state defense defence interior finance of".split(
    " ",
  ),
);

/**
 * The names in a row of parts: roles, titles and adjectives of peoples are cut off ("Boeing CEO Scott Carson" is two
 * names and a role), ministries and other things before a person too ("Buitenlandse Zaken Sergej Lavrov").
 */
export function splitRun(document: NameDocument, { tokens }: AnalysedSentence, parts: readonly Part[]): Part[] {
  const roles = rolesIn(document, tokens, parts);
  const pieces: Part[][] = [[]];
  parts.forEach((part, at) => {
    if (roles.has(at)) {
      if (isPortfolio(document, tokens, pieces.at(-1), part)) pieces.pop();
      pieces.push([]);
    } else if (cutsAfter(document, tokens, parts, at)) {
      pieces.at(-1)?.push(part);
      pieces.push([]);
    } else pieces.at(-1)?.push(part);
  });
  return pieces.filter((piece) => piece.length > 0).map(whole);
}

/** "Health Minister": what stands before the role is a part of it. */
function isPortfolio({ list }: NameDocument, tokens: Tokens, piece: readonly Part[] | undefined, role: Part): boolean {
  const office = /^(?:Minister|Secretary|Ministers)$/.test(tokens[role.first]?.form ?? "");
  return (
    list.language === "en" &&
    office &&
    piece?.length !== 0 &&
    piece?.every(({ things }) => things.length === 0) === true
  );
}

function whole(piece: readonly Part[]): Part {
  const [only] = piece;
  if (piece.length === 1 && only !== undefined) return only;
  return { first: piece[0]?.first ?? 0, end: piece.at(-1)?.end ?? 0, things: [] };
}

function rolesIn(document: NameDocument, tokens: Tokens, parts: readonly Part[]): Set<number> {
  const found = new Set<number>();
  const lowerOf = (part: Part | undefined): string =>
    part !== undefined && part.end - part.first === 1 ? (tokens[part.first]?.form ?? "").toLowerCase() : "";
  const isRole = (part: Part | undefined): boolean => {
    const lower = lowerOf(part);
    return part?.things.length === 0 && (document.words.roles.has(lower) || document.words.titles.has(lower));
  };
  parts.forEach((part, at) => {
    // "Martin Luther King" ends with a word for a role.
    const surname =
      at > 0 && at === parts.length - 1 && document.list.firstNames.has(tokens[parts[at - 1]?.first ?? 0]?.form ?? "");
    const singer = at === 0 && parts.length === 1;
    const named = document.words.namedOf.has(tokens[part.first]?.form ?? "") && tokens[part.end]?.form === "of";
    if (isRole(part) && !surname && !singer && !(named && parts.length > at + 1 && !isRoleOf(lowerOf(part))))
      found.add(at);
  });
  if (document.list.language === "nl") return found;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    if (found.has(at + 1) && besideRoles.has(lowerOf(parts[at]))) found.add(at);
  }
  return found;
}

/** "Secretary of State" is a role, "Duke of York" names somebody. */
const isRoleOf = (lower: string): boolean => !/^(?:king|queen|prince|princess|duke|archbishop|bishop)$/.test(lower);

function cutsAfter(document: NameDocument, tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  const next = parts[at + 1];
  if (part === undefined || next === undefined) return false;
  if (part.things.some(({ kind }) => kind === "ministry")) return next.first === part.end;
  const form = tokens[part.first]?.form ?? "";
  const single = part.end - part.first === 1;
  if (single && at === 0 && next.first === part.end && isDemonym(document, form))
    return !endsAsNamed(document, tokens, parts);
  const person = document.list.firstNames.has(tokens[next.first]?.form ?? "") && parts.length > at + 2;
  return (
    person &&
    part.things.length > 0 &&
    part.things.every(({ type, kind }) => type === "organisation" || kind === "country")
  );
}

const isDemonym = ({ list }: NameDocument, form: string): boolean =>
  list.demonyms.has(form) || (list.things.get(form)?.some(({ type }) => type === "people") ?? false);

/** "Dutch Safety Board": the last word says what it is. */
function endsAsNamed(document: NameDocument, tokens: Tokens, parts: readonly Part[]): boolean {
  const last = tokens[(parts.at(-1)?.end ?? 1) - 1]?.form ?? "";
  return (
    document.words.parts.has(last) || document.words.endings.some(([ending]) => last.toLowerCase().endsWith(ending))
  );
}
