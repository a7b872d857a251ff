import type { ReceiptCheck } from "@leesbewijs/domain";
import { TRPCError } from "@trpc/server";
import { api } from "@/trpc/server";

/** What the server says of a code; `tooOften` where somebody has tried too many. */
export async function checkReceipt(code: string): Promise<ReceiptCheck | { readonly state: "tooOften" }> {
  try {
    return await (await api()).receipt.check({ code });
  } catch (error) {
    if (error instanceof TRPCError && error.code === "TOO_MANY_REQUESTS") return { state: "tooOften" };
    throw error;
  }
}
