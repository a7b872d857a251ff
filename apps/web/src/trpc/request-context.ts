import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { addressOf } from "../auth/address";
import { server } from "../auth/server";
import { env } from "../env";

/** The context of the page that is being rendered: made once, however many parts of the page ask for it. */
export const requestContext = cache(async () => {
  const sent = new Headers(await headers());
  return server().context({ headers: sent, address: addressOf(sent, env().TRUSTED_PROXIES), now: new Date() });
});
