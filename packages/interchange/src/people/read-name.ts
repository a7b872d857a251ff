/** A name as Dutch lists sort it: "van den Berg" stands under B. */
export type Name = { readonly givenName: string; readonly namePrefix: string; readonly familyName: string };

const particle =
  /^(?:van|von|vande|vanden|vander|de|den|der|des|het|het|'t|’t|'s|’s|ter|ten|te|tot|op|in|uit|aan|onder|over|bij|la|le|les|el|al|da|dos|do|du|di|d'|zu|zum|zur|v\.?d\.?|v\.|d\.)$/i;

/** Reads a whole name: "Sanne van den Berg", or as lists write it "Berg, Sanne van den" and "van den Berg, Sanne". */
export function readName(whole: string): Name {
  const text = whole.replace(/\s+/g, " ").trim();
  const comma = text.indexOf(",");
  if (comma >= 0) {
    const before = prefixOf(text.slice(0, comma).trim());
    const after = text
      .slice(comma + 1)
      .trim()
      .split(" ");
    let cut = after.length;
    while (cut > 1 && particle.test(after[cut - 1] ?? "")) cut--;
    const behind = after.slice(cut).join(" ");
    return {
      givenName: after.slice(0, cut).join(" "),
      namePrefix: [behind, before.prefix].filter(Boolean).join(" "),
      familyName: before.rest,
    };
  }
  const [givenName = "", ...others] = text.split(" ");
  const { prefix, rest } = prefixOf(others.join(" "));
  return { givenName, namePrefix: prefix, familyName: rest };
}

/** Particles before a family name, apart from it; the last word is never one. */
function prefixOf(text: string): { readonly prefix: string; readonly rest: string } {
  const words = text.split(" ").filter(Boolean);
  let count = 0;
  while (count < words.length - 1 && particle.test(words[count] ?? "")) count++;
  return { prefix: words.slice(0, count).join(" "), rest: words.slice(count).join(" ") };
}

/** Takes the particles off a family name that was written with them. */
export function splitFamily({ givenName, namePrefix, familyName }: Name): Name {
  const { prefix, rest } = prefixOf(familyName.replace(/\s+/g, " ").trim());
  return { givenName, namePrefix: [namePrefix, prefix].filter(Boolean).join(" "), familyName: rest };
}
