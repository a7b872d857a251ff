/** How much was missed, in four steps that a drawing and a word can show. */
export const heatBands = [1, 2, 3, 4] as const;
export type HeatBand = (typeof heatBands)[number];

export function heatBand(missed: number): HeatBand {
  if (missed < 0.25) return 1;
  if (missed < 0.5) return 2;
  return missed < 0.75 ? 3 : 4;
}

/** The look of each step: whole names, which the stylesheet is made from. */
export const heatLook: Readonly<Record<HeatBand, string>> = {
  1: "heat heat-1",
  2: "heat heat-2",
  3: "heat heat-3",
  4: "heat heat-4",
};
