const mark = "$date";

/**
 * How values cross the wire: plain JSON in which a date is `{"$date": "2020-10-10T00:00:00.000Z"}`. A general
 * serialiser would let a browser send regular expressions and maps, which nothing here asks for.
 */
export const codec = {
  serialize: (value: unknown): unknown => encode(value),
  deserialize: (value: unknown): unknown => decode(value),
};

function encode(value: unknown): unknown {
  if (value instanceof Date) return { [mark]: value.toISOString() };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === mark && typeof first[1] === "string") return new Date(first[1]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, decode(inner)]));
}
