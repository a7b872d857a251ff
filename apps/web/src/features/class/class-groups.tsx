"use client";

import type { ClassGroup } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { GroupDialog } from "./group-dialog";
import type { ClassInHand, ClassStudent } from "./use-class";

type Props = { readonly group: ClassInHand["group"]; readonly students: readonly ClassStudent[] };

/** Parts of a class under a name, to set something for them at once. */
export function ClassGroups({ group, students }: Props) {
  const t = useTranslations("teacher.groups");
  const format = useFormatter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { classId, groups } = group;
  const [removed, setRemoved] = useState<ClassGroup | null>(null);
  const renew = () => queries.invalidateQueries(trpc.class.get.queryFilter({ classId }));
  const remove = useMutation(trpc.class.removeGroup.mutationOptions({ onSuccess: renew }));
  const putBack = useMutation(
    trpc.class.saveGroup.mutationOptions({ onSuccess: () => renew().then(() => setRemoved(null)) }),
  );
  return (
    <div className="grid gap-4">
      <p className="max-w-prose">{t("what")}</p>
      <div role="status" className="empty:absolute">
        {removed ? (
          <Notice title={t("removed", { name: removed.name })}>
            {removed.personIds.length > 0 ? (
              <Button
                look="second"
                className="justify-self-start"
                busy={putBack.isPending}
                onClick={() => putBack.mutate({ classId, group: removed })}
              >
                {t("undo")}
              </Button>
            ) : null}
          </Notice>
        ) : null}
      </div>
      <ProblemNotice error={remove.error ?? putBack.error} />
      {groups.length === 0 ? null : (
        <ul className="grid">
          {groups.map((one) => (
            <li key={one.groupId} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line py-3">
              <div className="min-w-0 grow basis-60">
                <h3 className="text-lg font-semibold">{one.name}</h3>
                <p className="text-base text-soft">
                  {one.personIds.length === 0 ? t("empty") : format.list(namesOf(students, one))}
                </p>
              </div>
              <div className="flex gap-2">
                <GroupDialog classId={classId} students={students} group={one} onSaved={renew} />
                <Button
                  look="quiet"
                  busy={remove.isPending}
                  onClick={() => remove.mutate({ classId, groupId: one.groupId }, { onSuccess: () => setRemoved(one) })}
                >
                  {t("remove")}
                  <span className="sr-only"> {one.name}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {students.length === 0 ? null : (
        <div>
          <GroupDialog classId={classId} students={students} group={null} onSaved={renew} />
        </div>
      )}
    </div>
  );
}

/** In the order of the class. */
const namesOf = (students: readonly ClassStudent[], { personIds }: ClassGroup): string[] =>
  students.filter(({ personId }) => personIds.includes(personId)).map(({ displayName }) => displayName);
