import type { ClassForTeacher, PersonId } from "@leesbewijs/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { newOpId } from "./new-op-id";

export type ClassStudent = ClassForTeacher["students"][number];

/** A class that is open on the screen: students appear as they join, and each change shows at once. */
export function useClass(initial: ClassForTeacher) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { classId } = initial;
  const [removed, setRemoved] = useState<ClassStudent | null>(null);
  const asked = useQuery(trpc.class.get.queryOptions({ classId }, { initialData: initial, refetchInterval: 15_000 }));
  const onSuccess = () => queries.invalidateQueries(trpc.class.get.queryFilter({ classId }));
  const renew = useMutation(trpc.class.renewCode.mutationOptions({ onSuccess }));
  const close = useMutation(trpc.class.closeCode.mutationOptions({ onSuccess }));
  const admit = useMutation(trpc.class.admit.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.class.removeStudent.mutationOptions({ onSuccess }));
  const cards = useMutation(trpc.list.newCards.mutationOptions());
  const restore = useMutation(trpc.class.restoreStudent.mutationOptions({ onSuccess }));
  const all = [renew, close, admit, remove, restore, cards];
  return {
    group: asked.data,
    stale: asked.isError,
    removed,
    busy: all.some(({ isPending }) => isPending),
    /** Why the last change was refused; what was tried before it no longer counts. */
    error: [...all].sort((a, b) => b.submittedAt - a.submittedAt)[0]?.error ?? null,
    /** New passwords that were just made, to print. */
    cards: cards.data ?? [],
    newCards: (students: readonly ClassStudent[]) =>
      cards.mutate(
        { classId, opId: newOpId(), personIds: students.map(({ personId }) => personId) },
        { onSuccess: () => window.scrollTo(0, 0) },
      ),
    renewCode: () => renew.mutate({ classId }),
    closeCode: () => close.mutate({ classId }),
    admit: (personIds: PersonId[]) => admit.mutate({ classId, personIds }),
    remove: (student: ClassStudent) =>
      remove.mutate({ classId, personId: student.personId }, { onSuccess: () => setRemoved(student) }),
    restore: ({ personId }: ClassStudent) =>
      restore.mutate({ classId, personId }, { onSuccess: () => setRemoved(null) }),
  };
}

export type ClassInHand = ReturnType<typeof useClass>;
