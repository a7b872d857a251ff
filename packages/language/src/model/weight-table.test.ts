import fc from "fast-check";
import { expect, test } from "vitest";
import { FeatureList } from "./feature-list.ts";
import { cellWeight, firstCell, scorer, weightTable } from "./weight-table.ts";

const bits = 6;
const size = 2 ** bits;

test("sums for each class what all cells of the features' rows say, over the end of the table as well", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -127, max: 127 }), { minLength: size, maxLength: size }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer(), { maxLength: 12 }),
      (cells, classes, values) => {
        const places = Uint32Array.from(cells.flatMap((cell, place) => (cell === 0 ? [] : [place])));
        const table = weightTable(
          classes,
          bits,
          places,
          Int8Array.from(places, (place) => cells[place] ?? 0),
        );
        const features = new FeatureList(values.length);
        values.forEach((value, template) => features.add(template, value));
        const sums = new Float64Array(classes);
        scorer(table)(features, sums);
        const expected = Array.from({ length: classes }, (_, of) =>
          [...features.hashes].reduce(
            (sum, hash) => sum + cellWeight(cells[(firstCell(hash, classes) + of) % size] ?? 0),
            0,
          ),
        );
        expect([...sums]).toEqual(expected);
      },
    ),
  );
});
