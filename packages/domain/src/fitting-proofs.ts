import type { Proof } from "./evidence.ts";
import type { Level } from "./language.ts";

/** The proofs in the text that was read; those in another text stand in only where there is none. */
export function fittingProofs(proofs: readonly Proof[], level: Level): readonly Proof[] {
  const fitting = proofs.filter((proof) => proof.level === level);
  return fitting.length > 0 ? fitting : proofs;
}
