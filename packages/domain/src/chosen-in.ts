import type { Response } from "./response.ts";

/** What was chosen of what could be: names of options, or `true` and `false`; nothing where something else is asked. */
export function chosenIn(response: Response): readonly string[] {
  switch (response.kind) {
    case "singleChoice":
    case "proof":
      return response.optionId === null ? [] : [response.optionId];
    case "multipleChoice":
      return response.optionIds;
    case "trueFalse":
      return response.value === null ? [] : [String(response.value)];
    default:
      return [];
  }
}
