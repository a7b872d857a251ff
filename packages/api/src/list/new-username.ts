import type { ListedStudent } from "@leesbewijs/domain";

/** The name to sign in with that somebody's own name gives: "sanne.vandenberg", or with a number behind it where that is taken. */
export function newUsername(
  name: Omit<ListedStudent, "number" | "username">,
  isTaken: (username: string) => boolean,
): string {
  const base = baseOf(name);
  for (let count = 1; ; count++) {
    const username = count === 1 ? base : `${base.slice(0, 36)}${count}`;
    if (!isTaken(username)) return username;
  }
}

/** What all names that are made of this one begin with. */
export function baseOf({ givenName, namePrefix, familyName }: Omit<ListedStudent, "number" | "username">): string {
  const parts = [plain(givenName), plain(namePrefix + familyName)].filter((part) => part !== "");
  const base = parts.join(".").slice(0, 38);
  return base.length >= 2 ? base : `leerling${base}`;
}

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (sign) => letters[sign] ?? "")
    .replace(/[^a-z0-9]/g, "");
