import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoContains,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
  type GeoProjection,
} from "d3-geo";
import { feature, mesh } from "topojson-client";
import coarse from "world-atlas/countries-110m.json";
import fine from "world-atlas/countries-50m.json";
import { type Box, boxOf, type Label, overlap, placeLabels } from "./place-labels";
import { thinPath } from "./thin-path";

export type MapPlace = { readonly name: string; readonly latitude: number; readonly longitude: number };
export type DrawnMap = {
  readonly land: string;
  readonly borders: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly label: Label }[];
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
};

export const mapWidth = 400;
export const mapHeight = 300;
const margin = 48;
const beyond = 8;
/** In radians: beyond this the round earth is shown as a whole. */
const wide = 0.9;
/** In degrees: one town is shown with its surroundings. */
const nearest = 3;
/** Places nearer than this are one dot. */
const together = 16;

type Point = [number, number];

/** What is drawn of each atlas, unpacked once. */
const unpack = (topology: typeof fine) => {
  const { countries, land } = topology.objects;
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries, (one, other) => one !== other),
    countries: feature(topology, countries).features,
  };
};
type Atlas = ReturnType<typeof unpack>;
const unpacked = new Map<typeof fine, Atlas>();

function atlasOf(topology: typeof fine): Atlas {
  const kept = unpacked.get(topology) ?? unpack(topology);
  unpacked.set(topology, kept);
  return kept;
}

/** A map that is as large as its places need, as paths and points of a picture. Pure: the same places give the same map. */
export function drawMap(places: readonly MapPlace[], locale: string): DrawnMap {
  const points = places.map(({ longitude, latitude }): Point => [longitude, latitude]);
  const [west, north] = geoCentroid({ type: "MultiPoint", coordinates: points });
  const centre: Point = [west, north];
  const reach = Math.max(...points.map((point) => geoDistance(point, centre)));
  const projection =
    reach > wide ? geoNaturalEarth1().rotate([-west, 0]) : geoAzimuthalEqualArea().rotate([-west, -north]);
  const surroundings = geoCircle().center(centre).radius(nearest)();
  const frame: [Point, Point] = [
    [margin, margin],
    [mapWidth - margin, mapHeight - margin],
  ];
  const shape = (reach * 180) / Math.PI < nearest ? surroundings : { type: "MultiPoint" as const, coordinates: points };
  // A little beyond the edge, so that the cut itself is not drawn.
  projection.fitExtent(frame, shape).clipExtent([
    [-beyond, -beyond],
    [mapWidth + beyond, mapHeight + beyond],
  ]);
  const atlas = atlasOf(reach > wide / 2 ? coarse : fine);
  const path = geoPath(projection).digits(1);
  const draw = (what: Parameters<typeof path>[0]): string => thinPath(path(what) ?? "", 1.6);
  const dots = joinNear(
    places,
    points.map((point) => projection(point) ?? [0, 0]),
  );
  const labels = placeLabels(dots, mapWidth, mapHeight);
  return {
    land: draw(atlas.land),
    borders: draw(atlas.borders),
    dots: dots.flatMap(({ x, y }, at) => {
      const label = labels[at];
      return label ? [{ x: Math.round(x), y: Math.round(y), label }] : [];
    }),
    countries: countryNames(atlas, projection, locale, labels.map(boxOf)),
  };
}

function joinNear(places: readonly MapPlace[], at: readonly Point[]) {
  const dots: { x: number; y: number; names: string[] }[] = [];
  for (const [index, { name }] of places.entries()) {
    const [x, y] = at[index] ?? [0, 0];
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < together);
    if (near) near.names.push(name);
    else dots.push({ x, y, names: [name] });
  }
  return dots;
}

/** Names of the countries that are large enough on this map, where they meet no other name. */
function countryNames(atlas: Atlas, projection: GeoProjection, locale: string, labels: readonly Box[]) {
  const path = geoPath(projection);
  const taken = [...labels];
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return atlas.countries
    .map((country) => ({ country, area: path.area(country) }))
    .sort((one, other) => other.area - one.area)
    .flatMap(({ country, area }) => {
      const region = country.id === undefined ? undefined : new Intl.Locale(`und-${country.id}`).region;
      const name = region === undefined ? undefined : names.of(region);
      if (area < 400 || name === undefined) return [];
      const [x, y] = path.centroid(country);
      // The middle of what is seen of a country may lie in a sea or in another country.
      const middle = projection.invert?.([x, y]);
      if (!middle || !geoContains(country, middle)) return [];
      const box = boxOf({ lines: [name], x, y, anchor: "middle" });
      const outside = box.left < 0 || box.right > mapWidth || box.top < 0 || box.bottom > mapHeight;
      if (outside || taken.some((other) => overlap(box, other))) return [];
      taken.push(box);
      return [{ name, x: Math.round(x), y: Math.round(y) }];
    });
}
