import type { Language } from "@leesbewijs/domain";
import type { Atom } from "../grammar/atom.ts";
import { words } from "../grammar/first.ts";
import { beginning, type Reader } from "../grammar/reader.ts";

const signs: Record<Language, { readonly thousands: string; readonly decimals: string }> = {
  nl: { thousands: ".", decimals: "," },
  en: { thousands: ",", decimals: "." },
};

/**
 * A number in digits by the signs of the language: "1.250" is 1250 in Dutch, and no number in English unless it has other
 * than three decimals. Thousands may stand apart ("50 000").
 */
export const digits = (language: Language): Reader<number> =>
  beginning({ ...words([]), numbers: true }, (atoms, at) => {
    const first = atoms[at];
    if (first?.kind !== "number") return undefined;
    const value = valueOf(first.lower, language);
    if (value === undefined) return undefined;
    const apart = thousandsApart(atoms, at);
    return apart === 0
      ? { value, next: at + 1 }
      : {
          value: Number(
            atoms
              .slice(at, at + 1 + apart)
              .map(({ lower }) => lower)
              .join(""),
          ),
          next: at + 1 + apart,
        };
  });

function valueOf(text: string, language: Language): number | undefined {
  const { thousands, decimals } = signs[language];
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const [whole = "", fraction, more] = text.split(decimals);
  if (more !== undefined || (fraction !== undefined && !/^\d{1,9}$/.test(fraction))) return undefined;
  const groups = whole.split(thousands);
  const inThousands = groups.length > 1 && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (groups.length > 1 && (!inThousands || !/^[1-9]\d{0,2}$/.test(groups[0] ?? "")))
    return groups.length === 2 && fraction === undefined ? foreign(groups) : undefined;
  return /^\d{1,15}$/.test(groups.join("")) ? Number(`${groups.join("")}.${fraction ?? "0"}`) : undefined;
}

/** "1.5" in a Dutch text: the other sign for decimals, plain when there are not three of them. */
function foreign([whole = "", decimals = ""]: readonly string[]): number | undefined {
  return /^\d{1,6}$/.test(whole) && /^\d{1,2}$/.test(decimals) ? Number(`${whole}.${decimals}`) : undefined;
}

function thousandsApart(atoms: readonly Atom[], at: number): number {
  if (!/^[1-9]\d{0,2}$/.test(atoms[at]?.lower ?? "")) return 0;
  let groups = 0;
  while (groups < 3 && /^\d{3}$/.test(atoms[at + groups + 1]?.lower ?? "")) {
    if ((atoms[at + groups + 1]?.start ?? 0) - (atoms[at + groups]?.end ?? 0) !== 1) break;
    groups++;
  }
  return groups;
}
