import type { Block } from "./join-lines.ts";
import { countWords } from "./signs.ts";

/** The places of blocks in a row of three or more that are at most three words without a final sign: a menu. */
export function navigationRuns(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    // A line set apart below a menu is the title.
    const last = blocks[run.at(-1) ?? -1];
    if (last?.apart === true && run.slice(0, -1).some((at) => blocks[at]?.apart === false)) run.pop();
    if (run.length >= 3) for (const at of run) found.add(at);
    run = [];
  };
  blocks.forEach(({ content: { text }, mark }, at) => {
    const short = mark !== "heading" && text.length <= 40 && !/[.!?…:]["”’]?$/.test(text) && countWords(text, 4) <= 3;
    if (short) run.push(at);
    else close();
  });
  close();
  return found;
}
