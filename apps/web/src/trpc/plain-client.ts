import type { AppRouter } from "@leesbewijs/api";
import { codec } from "@leesbewijs/api/wire";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";

let made: TRPCClient<AppRouter> | undefined;

/** The API without hooks: for what has a life of its own beside React, such as the keeping of answers. */
export function plainClient(): TRPCClient<AppRouter> {
  made ??= createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", transformer: codec })] });
  return made;
}
