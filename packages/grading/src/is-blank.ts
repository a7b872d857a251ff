import type { Response } from "@leesbewijs/domain";
import { rulesOf } from "./kinds/rules-by-kind.ts";

/** Whether nothing was answered: null, an empty list, or text of which nothing can be seen. */
export function isBlank(response: Response): boolean {
  return rulesOf(response.kind).isBlank(response);
}
