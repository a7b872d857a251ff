import { QueryClient } from "@tanstack/react-query";

/** Pages come with fresh data from the server, so nothing is fetched again on mount; a failed read is tried twice more. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 2 }, mutations: { retry: false } } });
