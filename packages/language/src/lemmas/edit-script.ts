/**
 * How a form becomes its lemma, as text: "<ge>:<cut>:<add>". `ge` is where the participle's "ge" is taken out ("" nowhere, "0"
 * at the start, "1" after a particle: "aangespoord"), `cut` the letters taken off the end, `add` what comes in their place.
 */
export type EditScript = string;

export function applyScript(script: EditScript, form: string): string {
  const [ge = "", cut = "0", add = ""] = script.split(":");
  const stem = ge === "" ? form : withoutGe(form, ge);
  return stem.slice(0, Math.max(0, stem.length - Number(cut))) + add;
}

/** The script that makes `lemma` of `form` with the fewest letters cut. */
export function scriptOf(form: string, lemma: string): EditScript {
  return ["", "0", "1"]
    .map((ge) => ({ ge, stem: ge === "" ? form : withoutGe(form, ge) }))
    .filter(({ ge, stem }) => ge === "" || stem !== form)
    .map(({ ge, stem }) => {
      const shared = sharedStart(stem, lemma);
      return { ge, cut: stem.length - shared, add: lemma.slice(shared) };
    })
    .sort((a, b) => a.cut + a.add.length - (b.cut + b.add.length))
    .map(({ ge, cut, add }) => `${ge}:${cut}:${add}`)[0] as string;
}

function withoutGe(form: string, where: string): string {
  const at = where === "0" ? (form.startsWith("ge") ? 0 : -1) : form.indexOf("ge", 2);
  return at < 0 ? form : form.slice(0, at) + form.slice(at + 2);
}

function sharedStart(first: string, second: string): number {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return at;
}
