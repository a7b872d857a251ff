import type { Language } from "@leesbewijs/domain";
import type { EntityType } from "./entity.ts";

/** One thing that has names: a country, a company, a cup. */
export type Listed = {
  /** Its place in the list: two names of one thing share it. */
  readonly id: number;
  readonly type: EntityType;
  readonly kind: string;
  readonly country?: string;
  readonly location?: { readonly lat: number; readonly lon: number };
  /** Inhabitants of cities; 0 elsewhere. */
  readonly population: number;
};

/** A name with one of the things that have it; `shared` where others have it too. */
export type ListedName = { readonly name: string; readonly thing: Listed; readonly shared: boolean };

/** Things by their names in one language. Most of the thousands are never asked for, so a line is read when it is. */
export class ListedThings {
  /** The numbers of the lines of each name. */
  readonly #byName = new Map<string, readonly number[]>();
  readonly #read = new Map<number, Listed>();

  /** @param lines type, kind, country, population, place, Dutch names and English names, parted by "|". */
  constructor(
    private readonly lines: readonly string[],
    language: Language,
  ) {
    lines.forEach((line, id) => {
      for (const name of namesOn(line, language)) {
        const before = this.#byName.get(name);
        if (before === undefined) this.#byName.set(name, [id]);
        else if (before.at(-1) !== id) this.#byName.set(name, [...before, id]);
      }
    });
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  get(name: string): readonly Listed[] | undefined {
    return this.#byName.get(name)?.map((id) => this.#thing(id));
  }

  /** All names of things of one type and kind, of one country where that is told. */
  namesOf(type: EntityType, kind: string, country?: string): ListedName[] {
    const start = `${type}|${kind}|${country === undefined ? "" : `${country}|`}`;
    const found: ListedName[] = [];
    for (const [name, ids] of this.#byName) {
      for (const id of ids) {
        if (this.lines[id]?.startsWith(start) !== true) continue;
        found.push({ name, thing: this.#thing(id), shared: ids.length > 1 });
      }
    }
    return found;
  }

  #thing(id: number): Listed {
    const known = this.#read.get(id) ?? readThing(this.lines[id] ?? "", id);
    this.#read.set(id, known);
    return known;
  }
}

function namesOn(line: string, language: Language): readonly string[] {
  const last = line.lastIndexOf("|");
  const english = line.slice(last + 1);
  const names = language === "en" && english !== "=" ? english : line.slice(line.lastIndexOf("|", last - 1) + 1, last);
  return names === "" ? [] : names.split(",");
}

function readThing(line: string, id: number): Listed {
  const [type, kind = "", country = "", population, place = ""] = line.split("|");
  const [lat, lon] = place.split(",").map(Number);
  return {
    id,
    type: type as EntityType,
    kind,
    population: Number(population),
    ...(country !== "" && { country }),
    ...(lat !== undefined && lon !== undefined && { location: { lat, lon } }),
  };
}
