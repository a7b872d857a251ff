import type { UnitSense } from "./build-quantity.ts";

const measure = (unit: string): UnitSense => ({ kind: "measure", unit });

/** Signs of measures that both languages write, by their lower-case form, atoms parted by spaces. */
export const metricSigns: Readonly<Record<string, UnitSense>> = {
  km: measure("km"),
  "km / h": measure("km/h"),
  m: measure("m"),
  cm: measure("cm"),
  mm: measure("mm"),
  m2: measure("m2"),
  "m \u00b2": measure("m2"),
  km2: measure("km2"),
  "km \u00b2": measure("km2"),
  m3: measure("m3"),
  ha: measure("ha"),
  kg: measure("kg"),
  g: measure("g"),
  l: measure("l"),
  ml: measure("ml"),
  "\u00b0": measure("degree"),
  "\u00b0 c": measure("degree"),
  "\u00b0 f": measure("fahrenheit"),
  mw: measure("MW"),
  kw: measure("kW"),
  gw: measure("GW"),
  kwh: measure("kWh"),
  mwh: measure("MWh"),
  twh: measure("TWh"),
  gb: measure("GB"),
  mb: measure("MB"),
  db: measure("dB"),
};
