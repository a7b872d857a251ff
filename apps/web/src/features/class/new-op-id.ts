import type { OpId } from "@leesbewijs/domain";

/** The name of one write that may be sent again: 128 random bits. */
export const newOpId = (): OpId =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("") as OpId;
