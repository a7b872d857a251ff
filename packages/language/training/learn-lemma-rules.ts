import { type EditScript, scriptOf } from "../src/lemmas/edit-script.ts";
import { longestEnding } from "../src/lemmas/lemmatize.ts";

export type LemmaExample = {
  /** Lower case. */
  readonly form: string;
  readonly lemma: string;
  /** See `lemmaKind`. */
  readonly kind: string;
  readonly weight: number;
};

type Votes = { readonly scripts: Map<EditScript, number>; forms: number };

/**
 * Learns rules by ending: the longest ending decides, so a longer one becomes a rule only where it says something else than
 * the shorter one, and an ending that only one form has only as that whole form.
 *
 * @returns pairs of key and script, sorted by key.
 */
export function learnLemmaRules(examples: readonly LemmaExample[]): [string, EditScript][] {
  const byForm = countForms(examples);
  const endings = new Map<string, Votes>();
  for (const [key, scripts] of byForm) {
    const [kind, form] = splitKey(key);
    for (let length = 0; length <= Math.min(longestEnding, form.length); length += 1) {
      const ending = `${kind}=${form.slice(form.length - length)}`;
      const votes = endings.get(ending) ?? { scripts: new Map<EditScript, number>(), forms: 0 };
      votes.forms += 1;
      // A form that is seen often says little more about its ending than one that is seen once.
      for (const [script, weight] of scripts) add(votes.scripts, script, Math.min(3, weight));
      endings.set(ending, votes);
    }
  }
  const rules = new Map<string, EditScript>();
  for (const [ending, votes] of [...endings].sort((a, b) => a[0].length - b[0].length || order(a[0], b[0]))) {
    const script = winner(votes.scripts);
    const [, form] = splitKey(ending);
    if (form !== "" && votes.forms < 2) continue;
    if (ruleOf(ending, rules, true) !== script) rules.set(ending, script);
  }
  for (const [key, scripts] of byForm) {
    const [kind, form] = splitKey(key);
    const script = winner(scripts);
    if (ruleOf(key, rules, false) !== script) rules.set(`${kind}=^${form}`, script);
  }
  return [...rules].sort((a, b) => order(a[0], b[0]));
}

function countForms(examples: readonly LemmaExample[]): Map<string, Map<EditScript, number>> {
  const found = new Map<string, Map<EditScript, number>>();
  for (const { form, lemma, kind, weight } of examples) {
    const key = `${kind}=${form}`;
    const scripts = found.get(key) ?? new Map<EditScript, number>();
    add(scripts, scriptOf(form, lemma), weight);
    found.set(key, scripts);
  }
  return found;
}

function ruleOf(key: string, rules: ReadonlyMap<string, EditScript>, shorter: boolean): EditScript | undefined {
  const [kind, form] = splitKey(key);
  const first = Math.max(0, form.length - longestEnding) + (shorter && form.length <= longestEnding ? 1 : 0);
  for (let from = first; from <= form.length; from += 1) {
    const rule = rules.get(`${kind}=${form.slice(from)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function splitKey(key: string): [string, string] {
  const at = key.indexOf("=");
  return [key.slice(0, at), key.slice(at + 1)];
}

function add(counts: Map<EditScript, number>, script: EditScript, weight: number): void {
  counts.set(script, (counts.get(script) ?? 0) + weight);
}

function winner(counts: ReadonlyMap<EditScript, number>): EditScript {
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0] ?? ":0:";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
