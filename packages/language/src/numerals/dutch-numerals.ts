import { type First, words } from "../grammar/first.ts";
import { beginning, either, entries, entry, map, maybe, phrase, seq, where, type Reader } from "../grammar/reader.ts";
import { type Approximation, type Numeral, type NumeralReaders, timesScale } from "./numeral.ts";
import { digits } from "./read-digits.ts";

const small = (
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien " +
  "achttien negentien"
).split(" ");
const tens = " tien twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
const scales = { duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, biljoen: 1e12 };

const belowHundred = new Map<string, number>();
small.forEach((name, value) => belowHundred.set(name, value));
belowHundred.set("één", 1).set("eén", 1);
tens.forEach((ten, at) => {
  if (at < 2) return;
  belowHundred.set(ten, at * 10);
  small.slice(1, 10).forEach((one, index) => {
    belowHundred.set(`${one}${one.endsWith("e") ? "\u00eb" : "e"}n${ten}`, at * 10 + index + 1);
    belowHundred.set(`${one}en${ten}`, at * 10 + index + 1);
  });
});

const ordinalStems = new Map([...belowHundred].flatMap(([name, value]) => ordinalsOf(name, value)));

function ordinalsOf(name: string, value: number): [string, number][] {
  const odd: Record<number, string> = { 1: "eerste", 3: "derde", 8: "achtste" };
  const own = odd[value];
  if (own !== undefined) return [[own, value]];
  if (value === 0) return [];
  return [[`${name}${value < 20 ? "de" : "ste"}`, value]];
}

/** The value of one Dutch number word ("tweehonderdvijftig"), or undefined. */
export function dutchNumber(word: string): number | undefined {
  if (word.length > 60) return undefined;
  for (const [part, scale] of [
    ["duizend", 1000],
    ["honderd", 100],
  ] as const) {
    const at = word.indexOf(part);
    if (at < 0) continue;
    const times = at === 0 ? 1 : dutchNumber(word.slice(0, at));
    const rest = word.slice(at + part.length);
    const more = rest === "" ? 0 : dutchNumber(rest.startsWith("en") ? rest.slice(2) : rest);
    return times === undefined || more === undefined || more >= scale ? undefined : times * scale + more;
  }
  return belowHundred.get(word);
}

/** The value of one Dutch ordinal word ("vijfentwintigste", "honderdste"), or undefined. */
function dutchOrdinal(word: string): number | undefined {
  const known = ordinalStems.get(word);
  if (known !== undefined || word.length > 60) return known;
  if (/(?:honderd|duizend)ste$/.test(word)) return dutchNumber(word.slice(0, -3));
  const hundred = word.lastIndexOf("honderd") + 7;
  const rest = hundred < 7 ? undefined : ordinalStems.get(word.slice(hundred));
  const whole = rest === undefined ? undefined : dutchNumber(word.slice(0, hundred));
  return whole === undefined || rest === undefined ? undefined : whole + rest;
}

const numberLike =
  /^(?:nul|een|één|eén|eerst|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twint|der|veer|tach|honderd|duizend)/;
const likeNumber: First = { ...words([]), others: [(lower) => numberLike.test(lower)] };
const wordOf = (value: (word: string) => number | undefined): Reader<number> =>
  beginning(likeNumber, (atoms, at) => {
    const found = atoms[at]?.kind === "word" ? value(atoms[at].lower) : undefined;
    return found === undefined ? undefined : { value: found, next: at + 1 };
  });

export const dutchNumberWord: Reader<number> = wordOf(dutchNumber);
export const dutchOrdinalWord: Reader<number> = wordOf(dutchOrdinal);
/** "een" counts where a scale word or a unit comes after it, which is for the one who asks. */
const plainWord = where(dutchNumberWord, (atoms, at) => atoms[at]?.lower !== "een");
const scale = entry(scales);
const thousandsAndMore = map(seq(plainWord, plainWord), ([thousands, rest]) =>
  thousands % 1000 === 0 && thousands > 0 && rest < 1000 && rest >= 100 ? thousands + rest : undefined,
);
const halves = entries({ anderhalf: 1.5, anderhalve: 1.5, tweeënhalf: 2.5, tweeëneenhalf: 2.5, drieënhalf: 3.5 });
const halfScale = map(seq(phrase("een half", "een halve"), scale), ([, size]) => timesScale(0.5, size));
const dozen = map(seq(maybe(phrase("een")), phrase("dozijn")), () => 12);
const scaled = map(seq(either(digits("nl"), halves, dutchNumberWord), scale), ([value, size]) =>
  timesScale(value, size),
);

const orders = entries<Numeral>({
  tientallen: { value: 20, max: 99 },
  honderden: { value: 200, max: 999 },
  duizenden: { value: 2000, max: 9999 },
  tienduizenden: { value: 20_000, max: 99_999 },
  honderdduizenden: { value: 200_000, max: 999_999 },
  miljoenen: { value: 2e6, max: 9_999_999 },
  miljarden: { value: 2e9, max: 9_999_999_999 },
  "een paar honderd": { value: 200, max: 999 },
  "enkele honderden": { value: 200, max: 999 },
  "een paar duizend": { value: 2000, max: 9999 },
  "een paar miljoen": { value: 2e6, max: 9_999_999 },
  "enkele miljoenen": { value: 2e6, max: 9_999_999 },
  "tientallen miljoenen": { value: 2e7, max: 99_999_999 },
  "honderden miljoenen": { value: 2e8, max: 999_999_999 },
  "enkele honderden miljoenen": { value: 2e8, max: 999_999_999 },
  "een paar honderd miljoen": { value: 2e8, max: 999_999_999 },
  "tientallen miljarden": { value: 2e10, max: 99_999_999_999 },
});

const approximator = entries<Approximation>({
  ruim: "over",
  "meer dan": "over",
  "iets meer dan": "over",
  "iets minder dan": "under",
  boven: "over",
  bijna: "almost",
  krap: "under",
  "een kleine": "almost",
  haast: "almost",
  ongeveer: "about",
  circa: "about",
  "ca .": "about",
  plusminus: "about",
  ruwweg: "about",
  grofweg: "about",
  pakweg: "about",
  "zo'n": "about",
  "een stuk of": "about",
  "rond de": "about",
  "om en nabij de": "about",
  "minder dan": "under",
  "nog geen": "under",
  minstens: "atLeast",
  zeker: "atLeast",
  "ten minste": "atLeast",
  tenminste: "atLeast",
  minimaal: "atLeast",
  "op zijn minst": "atLeast",
  "niet minder dan": "atLeast",
  maximaal: "atMost",
  hooguit: "atMost",
  hoogstens: "atMost",
  "ten hoogste": "atMost",
  "niet meer dan": "atMost",
  "tot wel": "atMost",
  "naar schatting": "estimated",
  "naar schatting ruim": "estimated",
  geschat: "estimated",
  precies: "exactly",
  exact: "exactly",
  enkele: "order",
});

export const dutchNumerals: NumeralReaders = {
  single: either(
    scaled,
    halfScale,
    map(either(thousandsAndMore, halves, dozen, plainWord, digits("nl")), (value): Numeral => ({ value })),
  ),
  order: map(orders, (order): Numeral => ({ ...order, approximation: "order" })),
  approximator,
  to: phrase("tot", "à", "tot en met", "t / m", "of", "a"),
  between: phrase("tussen", "tussen de"),
  and: phrase("en", "en de"),
};
