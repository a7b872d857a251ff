import type { Trial } from "./send-article";

/**
 * The lesson that was just made, for the page that shows it. It lives in the memory of this page alone: nothing of an
 * article is written down, not even in the browser, and a reload begins anew.
 */
let trial: Trial | null = null;

export const handOver = (made: Trial): void => {
  trial = made;
};
export const handedOver = (): Trial | null => trial;
