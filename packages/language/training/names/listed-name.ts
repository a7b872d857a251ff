/** One thing that has names, as `models/names.bin` keeps it. */
export type ListedName = {
  readonly type: "person" | "organisation" | "place" | "event" | "work" | "product" | "people";
  readonly kind: string;
  /** ISO 3166-1 alpha-2, or "". */
  readonly country: string;
  readonly location?: { readonly lat: number; readonly lon: number };
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
  /** By language, the usual name first. */
  readonly nl: readonly string[];
  readonly en: readonly string[];
};
