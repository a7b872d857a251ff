import type { AssignmentId, AssignmentTimes } from "@leesbewijs/domain";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client";

/** The moments of an assignment, a pause that is on, and who has something else; one request for all who ask. */
export function useTimes(assignmentId: AssignmentId, initialData?: AssignmentTimes) {
  const trpc = useTRPC();
  return useQuery(
    trpc.assignment.getTimes.queryOptions(
      { assignmentId },
      { ...(initialData ? { initialData } : {}), staleTime: 5_000 },
    ),
  );
}
