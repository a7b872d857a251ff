import type { Configuration } from "../src/parse/configuration.ts";

/**
 * For shifting, taking from the next word and taking from below: how many arcs of the right tree can no longer be reached
 * after it (Goldberg and Nivre 2013, arc-hybrid).
 */
export function moveCosts(state: Configuration, rightHeads: Int32Array): [number, number, number] {
  const { stack, depth, next, length, heads } = state;
  const top = stack[depth - 1];
  const below = stack[depth - 2];
  let shift = 0;
  for (let at = 0; at < depth; at += 1) {
    const word = stack[at] as number;
    if (at < depth - 1 && rightHeads[next] === word) shift += 1;
    if (rightHeads[word] === next && (heads[word] as number) < 0) shift += 1;
  }
  if (depth === 0 || top === undefined) return [shift, 0, 0];
  const head = rightHeads[top] as number;
  let lost = 0;
  for (let at = next; at < length; at += 1) if (rightHeads[at] === top) lost += 1;
  const fromNext = lost + ((depth > 1 && head === below) || head > next ? 1 : 0);
  const fromBelow = lost + (head >= next ? 1 : 0);
  return [shift, fromNext, fromBelow];
}
