import type { ClassForTeacher, PersonId } from "@leesbewijs/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";

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
  const restore = useMutation(trpc.class.restoreStudent.mutationOptions({ onSuccess }));
  const all = [renew, close, admit, remove, restore];
  return {
    group: asked.data,
    stale: asked.isError,
    removed,
    busy: all.some(({ isPending }) => isPending),
    /** Why the last change was refused; what was tried before it no longer counts. */
    error: [...all].sort((a, b) => b.submittedAt - a.submittedAt)[0]?.error ?? null,
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
