import type { Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { askAmounts } from "./ask-amounts.ts";
import { askComplements } from "./ask-complement.ts";
import { askNationality } from "./ask-nationality.ts";
import { askPartners } from "./ask-partner.ts";
import { askPurpose } from "./ask-purpose.ts";
import { askSubject } from "./ask-subject.ts";
import { askTimes } from "./ask-time.ts";
import { askWhy } from "./ask-why.ts";
import type { Purpose } from "./purposes.ts";
import type { Reason } from "./reasons.ts";

/** Stretches of the whole article that can stand beside one another as answers. */
export type Pools = { readonly purposes: readonly Purpose[]; readonly reasons: readonly Reason[] };

/** Everything that a Dutch clause can be asked for. */
export function askDutch(reading: Reading, clause: Clause, { purposes, reasons }: Pools): (Ask | Refusal)[] {
  const subject = askSubject(reading, clause);
  return [
    ...(subject === null ? [] : [subject]),
    ...askTimes(reading, clause),
    ...askAmounts(reading, clause),
    ...askPartners(reading, clause),
    ...askComplements(reading, clause),
    ...askNationality(reading, clause),
    ...askPurpose(reading, clause, purposes),
    ...askWhy(reading, clause, reasons),
  ];
}
