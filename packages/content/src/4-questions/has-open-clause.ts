import type { TaggedToken } from "@leesbewijs/language";
import { isFinite } from "../2-reading/tokens.ts";

/** "dat de acht finalisten?": a clause was opened and its verb was cut off. "dat wanneer" opens two. */
export function hasOpenClause(tokens: readonly TaggedToken[]): boolean {
  const twice = tokens.findIndex(
    ({ upos }, at) => upos === "SCONJ" && /^(?:wanneer|als|toen|when|if)$/u.test(tokens[at + 1]?.form ?? ""),
  );
  if (twice > 0 && tokens.slice(twice).filter((token) => isFinite(token) || token.upos === "AUX").length < 2)
    return true;
  return tokens.some(
    ({ upos, features, form }, at) =>
      at > 1 &&
      (upos === "SCONJ" || features.includes("PronType=Rel")) &&
      !/^(?:als|dan|om|than|as)$/iu.test(form) &&
      // "before requiring": what follows is no clause.
      tokens[at + 1]?.form.endsWith("ing") !== true &&
      !tokens
        .slice(at + 1)
        .some((token) => isFinite(token) || token.upos === "AUX" || token.features.includes("VerbForm=Inf")),
  );
}
