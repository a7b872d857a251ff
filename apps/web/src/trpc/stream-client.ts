import type { AppRouter } from "@leesbewijs/api";
import { codec } from "@leesbewijs/api/wire";
import { createTRPCClient, httpSubscriptionLink, type TRPCClient } from "@trpc/client";

let made: TRPCClient<AppRouter> | undefined;

/** What the server goes on telling. Apart from the other client, so that no student's page carries it. */
export function streamClient(): TRPCClient<AppRouter> {
  made ??= createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: "/api/trpc", transformer: codec })] });
  return made;
}
