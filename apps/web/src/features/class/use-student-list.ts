import type {
  ClassId,
  ListAdded,
  ListedRole,
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

/** Where a list goes: into a class, or into the school as students or teachers. */
export type ListTarget =
  | { readonly kind: "class"; readonly classId: ClassId }
  | { readonly kind: "school"; readonly role: ListedRole };

/** A list of people on its way into a class or a school: read, looked over, added. */
export function useStudentList(into: ListTarget) {
  const trpc = useTRPC();
  const language = useLocale();
  const [reading, setReading] = useState<ListReading | null>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set());
  const [opId, setOpId] = useState<OpId>(newOpId);
  const [added, setAdded] = useState<ListAdded | null>(null);
  const onSuccess = (read: ListPreview): void => {
    if (read.state !== "read") return;
    // Whoever may be somebody we know is for the reader to decide.
    setSkipped(new Set(read.rows.filter(({ state }) => state === "sameName").map(({ line }) => line)));
    setOpId(newOpId());
  };
  const lookIn = {
    class: useMutation(trpc.list.preview.mutationOptions({ onSuccess })),
    school: useMutation(trpc.list.previewPeople.mutationOptions({ onSuccess })),
  };
  const addTo = {
    class: useMutation(trpc.list.add.mutationOptions({ onSuccess: setAdded })),
    school: useMutation(trpc.list.addPeople.mutationOptions({ onSuccess: setAdded })),
  };
  const [look, add] = [lookIn[into.kind], addTo[into.kind]];

  function read(next: ListReading): void {
    setReading(next);
    if (into.kind === "class") lookIn.class.mutate({ classId: into.classId, reading: next });
    else lookIn.school.mutate({ role: into.role, reading: next });
  }
  const change = (change: Partial<ListReading>): void => {
    if (reading) read({ ...reading, ...change });
  };
  const list = look.data?.state === "read" ? look.data : null;
  const chosen: ListedStudent[] =
    list?.rows
      .filter(({ line, state }) => state !== "inClass" && state !== "inSchool" && !skipped.has(line))
      .map(({ student }) => student) ?? [];
  function send(): void {
    if (chosen.length === 0) return;
    if (into.kind === "class") addTo.class.mutate({ classId: into.classId, opId, students: chosen });
    else addTo.school.mutate({ role: into.role, opId, students: chosen });
  }
  return {
    into,
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
    add: send,
    again: () => {
      look.reset();
      add.reset();
      setAdded(null);
    },
  };
}

export type ListInHand = ReturnType<typeof useStudentList>;
