"use client";

import type { AppRouter } from "@leesbewijs/api";
import { codec } from "@leesbewijs/api/wire";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { createQueryClient } from "./query-client";

const context = createTRPCContext<AppRouter>();

/** The procedures, as options for the hooks of TanStack Query. */
export const useTRPC = context.useTRPC;
/** The plain client, for code outside of React's rendering such as the queue of saves. */
export const useTRPCClient = context.useTRPCClient;

/** Gives a part of a page its connection to the API. Wrap only what asks or tells the server something. */
export function TRPCClient({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(createQueryClient);
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", transformer: codec })] }),
  );
  return (
    <QueryClientProvider client={queries}>
      <context.TRPCProvider trpcClient={client} queryClient={queries}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
