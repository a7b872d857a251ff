import type { Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { askAmounts } from "./ask-amount.ts";
import { askPartners } from "./ask-partner.ts";
import { askSubject } from "./ask-subject.ts";
import { askTimes } from "./ask-time.ts";

/** Everything that a Dutch clause can be asked for. */
export function askDutch(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  const subject = askSubject(reading, clause);
  return [
    ...(subject === null ? [] : [subject]),
    ...askTimes(reading, clause),
    ...askAmounts(reading, clause),
    ...askPartners(reading, clause),
  ];
}
