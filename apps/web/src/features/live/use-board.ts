import type { BoardForProjector, BoardForTeacher } from "@leesbewijs/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "@/trpc/client";
import { streamClient } from "@/trpc/stream-client";
import { useOlderThan } from "./use-older-than";
import { type Handlers, useStream } from "./use-stream";

/** Milliseconds after which the board is asked for where nothing tells of it, and after which one is told to be old. */
const [ask, old] = [10_000, 15_000];

/** The teacher's board: as the page brought it, then as the server goes on telling, else as asking says. */
export function useTeacherBoard(initial: BoardForTeacher) {
  const { assignmentId } = initial;
  const [trpc, queries] = [useTRPC(), useQueryClient()];
  const follow = useCallback(
    (handlers: Handlers<BoardForTeacher>) => streamClient().board.watch.subscribe({ assignmentId }, handlers),
    [assignmentId],
  );
  const tell = useCallback(
    (board: BoardForTeacher) => void queries.setQueryData(trpc.board.get.queryKey({ assignmentId }), board),
    [queries, trpc, assignmentId],
  );
  const refetchInterval = useStream(follow, tell) ? (false as const) : ask;
  const rest = { initialData: initial, refetchInterval };
  const asked = useQuery(trpc.board.get.queryOptions({ assignmentId }, rest));
  return { board: asked.data, stale: useOlderThan(asked.dataUpdatedAt, old), error: asked.error, again: asked.refetch };
}

/** The board for the room, in the same way. */
export function useProjectorBoard(initial: BoardForProjector) {
  const { assignmentId } = initial;
  const [trpc, queries] = [useTRPC(), useQueryClient()];
  const follow = useCallback(
    (handlers: Handlers<BoardForProjector>) =>
      streamClient().board.watchForProjector.subscribe({ assignmentId }, handlers),
    [assignmentId],
  );
  const tell = useCallback(
    (board: BoardForProjector) =>
      void queries.setQueryData(trpc.board.getForProjector.queryKey({ assignmentId }), board),
    [queries, trpc, assignmentId],
  );
  const refetchInterval = useStream(follow, tell) ? (false as const) : ask;
  const rest = { initialData: initial, refetchInterval };
  const asked = useQuery(trpc.board.getForProjector.queryOptions({ assignmentId }, rest));
  return { board: asked.data, stale: useOlderThan(asked.dataUpdatedAt, old), error: asked.error };
}
