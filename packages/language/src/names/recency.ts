/** Remembers the last two different things that were seen: enough to know whether one alone is near. */
export class Recency<Thing> {
  #last: { readonly thing: Thing; readonly sentence: number } | null = null;
  #other: { readonly thing: Thing; readonly sentence: number } | null = null;

  see(thing: Thing, sentence: number): void {
    if (this.#last !== null && this.#last.thing !== thing) this.#other = this.#last;
    this.#last = { thing, sentence };
  }

  /** The only thing seen in this sentence and the `reach` before it; undefined where there is none or more. */
  only(sentence: number, reach: number): Thing | undefined {
    if (this.#last === null || sentence - this.#last.sentence > reach) return undefined;
    if (this.#other !== null && sentence - this.#other.sentence <= reach) return undefined;
    return this.#last.thing;
  }
}
