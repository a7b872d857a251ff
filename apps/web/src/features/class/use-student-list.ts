import type {
  ClassId,
  ListAdded,
  ListedStudent,
  ListPreview,
  ListReading,
  OpId,
  PersonField,
} from "@leesbewijs/domain";
import { useMutation } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/trpc/client";
import { newOpId } from "./new-op-id";

export type ReadList = Extract<ListPreview, { state: "read" }>;

/** A list of students on its way into a class: read, looked over, added. */
export function useStudentList(classId: ClassId) {
  const trpc = useTRPC();
  const language = useLocale();
  const [reading, setReading] = useState<ListReading | null>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set());
  const [opId, setOpId] = useState<OpId>(newOpId);
  const [added, setAdded] = useState<ListAdded | null>(null);
  const look = useMutation(
    trpc.list.preview.mutationOptions({
      onSuccess: (read) => {
        if (read.state !== "read") return;
        // Whoever may be somebody we know is for the teacher to decide.
        setSkipped(new Set(read.rows.filter(({ state }) => state === "sameName").map(({ line }) => line)));
        setOpId(newOpId());
      },
    }),
  );
  const add = useMutation(trpc.list.add.mutationOptions({ onSuccess: setAdded }));

  function read(next: ListReading): void {
    setReading(next);
    look.mutate({ classId, reading: next });
  }
  const change = (change: Partial<ListReading>): void => {
    if (reading) read({ ...reading, ...change });
  };
  const list = look.data?.state === "read" ? look.data : null;
  const chosen: ListedStudent[] =
    list?.rows.filter(({ line, state }) => state !== "inClass" && !skipped.has(line)).map(({ student }) => student) ??
    [];
  return {
    list,
    chosen,
    skipped,
    added,
    refusal: look.data?.state === "refused" ? look.data.refusal : null,
    looking: look.isPending,
    adding: add.isPending,
    error: look.error ?? add.error,
    group: reading?.group,
    read: (source: ListReading["source"]) => read({ source, language }),
    setColumn: (at: number, field: PersonField | null) =>
      change({ columns: list?.columns.map((column, place) => (place === at ? field : column.field)) }),
    setGroup: (group: string | undefined) => change({ group }),
    skip: (line: number, out: boolean) => {
      const next = new Set(skipped);
      if (out) next.add(line);
      else next.delete(line);
      setSkipped(next);
    },
    add: () => chosen.length > 0 && add.mutate({ classId, opId, students: chosen }),
    again: () => {
      look.reset();
      add.reset();
      setAdded(null);
    },
  };
}

export type ListInHand = ReturnType<typeof useStudentList>;
