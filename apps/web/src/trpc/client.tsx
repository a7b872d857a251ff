"use client";

import type { AppRouter } from "@leesbewijs/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { plainClient } from "./plain-client";
import { createQueryClient } from "./query-client";

const context = createTRPCContext<AppRouter>();

/** The procedures, as options for the hooks of TanStack Query. */
export const useTRPC = context.useTRPC;

/** Gives a part of a page its connection to the API. Wrap only what asks or tells the server something. */
export function TRPCClient({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <context.TRPCProvider trpcClient={plainClient()} queryClient={queries}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}
