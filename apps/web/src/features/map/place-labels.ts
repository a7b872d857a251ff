export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Label = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};
type Dot = { readonly x: number; readonly y: number; readonly names: readonly string[] };

export const letter = 10.6;
export const lineHeight = 18;
const gap = 11;

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** The room that a label takes, by a guess at the width of its letters. */
export function boxOf({ lines, x, y, anchor }: Label): Box {
  const width = Math.max(...lines.map((line) => line.length)) * letter;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, top: y - lineHeight + 4, right: left + width, bottom: y + (lines.length - 1) * lineHeight + 5 };
}

/** Where the names of the dots go: beside, above or below, where they meet no other name or dot and stay on the map. */
export function placeLabels(dots: readonly Dot[], width: number, height: number): Label[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 }));
  return dots.map(({ x, y, names }) => {
    const middle = y + 5 - ((names.length - 1) * lineHeight) / 2;
    const choices: Label[] = [
      { lines: names, x: x + gap, y: middle, anchor: "start" },
      { lines: names, x: x - gap, y: middle, anchor: "end" },
      { lines: names, x, y: y + gap + lineHeight - 4, anchor: "middle" },
      { lines: names, x, y: y - gap - (names.length - 1) * lineHeight, anchor: "middle" },
    ];
    const cost = (label: Label): number => {
      const box = boxOf(label);
      const out = Math.max(0, -box.left, -box.top, box.right - width, box.bottom - height);
      return out * 10 + taken.filter((other) => overlap(box, other)).length * 100;
    };
    const best = choices.reduce((kept, label) => (cost(label) < cost(kept) ? label : kept));
    taken.push(boxOf(best));
    return best;
  });
}
