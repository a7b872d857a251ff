/**
 * The network address of a sender. A header can be written by anybody, so it is believed only as far as our own proxies
 * have written it: the entry that the outermost of them added.
 */
export function addressOf(headers: Headers, trustedProxies: number): string {
  if (trustedProxies === 0) return "direct";
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return chain.at(-trustedProxies) || "direct";
}
