import { describe, expect, it } from "vitest";
import { drawMap, mapHeight, mapWidth } from "./draw-map";
import { boxOf, overlap } from "./place-labels";

const place = (name: string, latitude: number, longitude: number) => ({ name, latitude, longitude });
const moscow = place("Moskou", 55.75, 37.62);
const caucasus = [place("Nagorno-Karabach", 39.8, 46.75), place("Stepanakert", 39.82, 46.75), moscow];
const world = [place("Den Haag", 52.08, 4.31), place("Washington", 38.9, -77.04), place("Tokio", 35.68, 139.69)];

describe("a map", () => {
  it.each([
    ["a region", caucasus],
    ["one town", [place("Zwolle", 52.51, 6.09)]],
    ["the world", world],
    ["places at both sides of the date line", [place("Suva", -18.14, 178.44), place("Apia", -13.83, -171.77)]],
  ])("of %s has every place on it, and is small", (_name, places) => {
    const { dots, land, borders } = drawMap(places, "nl");
    expect(dots.flatMap(({ label }) => label.lines).sort()).toEqual(places.map(({ name }) => name).sort());
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(mapWidth);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(mapHeight);
    }
    expect(land.length + borders.length).toBeGreaterThan(100);
    expect(land.length + borders.length).toBeLessThan(40_000);
  });

  it("has north above and east at the right", () => {
    const { dots } = drawMap(caucasus, "nl");
    const [south, north] = [dots[0], dots[1]];
    expect(north!.y).toBeLessThan(south!.y);
    expect(north!.x).toBeLessThan(south!.x);
  });

  it("shows places that lie together as one dot with both names, and no name over another", () => {
    const { dots } = drawMap(caucasus, "nl");
    expect(dots.map(({ label }) => label.lines)).toEqual([["Nagorno-Karabach", "Stepanakert"], ["Moskou"]]);
    const [one, other] = dots.map(({ label }) => boxOf(label));
    expect(overlap(one!, other!)).toBe(false);
  });

  it("names countries in the language of the reader", () => {
    expect(drawMap(caucasus, "nl").countries.map(({ name }) => name)).toContain("Oekraïne");
    expect(drawMap(caucasus, "en").countries.map(({ name }) => name)).toContain("Ukraine");
  });
});
