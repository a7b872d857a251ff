import "server-only";
import { useFormatter, useTranslations } from "next-intl";
import { type DrawnMap, drawMap, mapHeight, mapWidth, type MapPlace } from "./draw-map";
import { lineHeight } from "./place-labels";

type Place = { readonly name: string; readonly latitude: number | null; readonly longitude: number | null };
type Props = {
  readonly places: readonly Place[];
  /** The language of the lesson. */
  readonly language: string;
};

const most = 5;

/** Drawing takes a tenth of a second, and a class opens the same map within a minute. */
const drawn = new Map<string, DrawnMap>();
const keptMaps = 200;

function mapOf(places: readonly MapPlace[], language: string): DrawnMap {
  const name = JSON.stringify([language, places]);
  const kept = drawn.get(name);
  if (kept) return kept;
  const map = drawMap(places, language);
  const [oldest] = drawn.keys();
  if (drawn.size >= keptMaps && oldest !== undefined) drawn.delete(oldest);
  drawn.set(name, map);
  return map;
}

/** The places of a lesson on a map, drawn on the server: no map code and no data for one reaches the browser. */
export function PlaceMap({ places, language }: Props) {
  const t = useTranslations("lesson");
  const format = useFormatter();
  const known = places
    .flatMap(({ name, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ name, latitude, longitude }],
    )
    .slice(0, most);
  if (known.length === 0) return null;
  const { land, borders, dots, countries } = mapOf(known, language);
  return (
    <svg
      viewBox={`0 0 ${mapWidth} ${mapHeight}`}
      role="img"
      aria-label={t("mapOf", { places: format.list(known.map(({ name }) => name)) })}
      className="place-map aspect-4/3 w-full max-w-xl rounded-md border border-edge"
    >
      <rect width={mapWidth} height={mapHeight} className="water" />
      <path d={land} className="land" />
      <path d={borders} className="border-line" />
      {countries.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} textAnchor="middle" lang={language} className="country">
          {name}
        </text>
      ))}
      {dots.map(({ x, y, label }) => (
        <g key={label.lines.join()}>
          <circle cx={x} cy={y} r="5.5" className="dot" />
          <text x={label.x} y={label.y} textAnchor={label.anchor} lang={language} className="place">
            {label.lines.map((line, at) => (
              <tspan key={line} x={label.x} dy={at === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
