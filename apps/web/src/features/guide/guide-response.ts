import type { OptionId } from "@leesbewijs/domain";

type GuideResponse =
  | { readonly kind: "singleChoice"; readonly optionId: OptionId }
  | { readonly kind: "trueFalse"; readonly value: boolean };

/** The answer to a guiding question, of the value of a native choice; null where nothing was chosen. */
export function guideResponse(kind: GuideResponse["kind"], value: string): GuideResponse | null {
  if (value === "") return null;
  return kind === "trueFalse" ? { kind, value: value === "true" } : { kind, optionId: value as OptionId };
}
