"use client";

import type { ChosenStudents, ClassForTeacher, PersonId } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useTranslations } from "next-intl";
import { StudentChecks } from "@/shell/student-checks";

type Props = {
  /** The class, once it has been read. */
  readonly group: ClassForTeacher | undefined;
  readonly value: ChosenStudents;
  /** Those who keep it whatever is chosen: they have begun. */
  readonly begun: readonly PersonId[];
  readonly error: string | undefined;
  readonly onChange: (value: ChosenStudents) => void;
};

/** Whom of a class an assignment is for: everybody, or groups and students. */
export function AudienceFields({ group, value, begun, error, onChange }: Props) {
  const t = useTranslations("teacher.choice");
  return (
    <>
      <ChoiceGroup legend={t("for")}>
        {(["all", "some"] as const).map((which) => (
          <RadioRow
            key={which}
            name="audience"
            value={which}
            checked={(value === null) === (which === "all")}
            onChange={() => onChange(which === "all" ? null : [])}
            label={
              <>
                <span className="font-semibold">{t(which)}</span>
                <span className="block text-base text-soft">{t(`${which}Hint`)}</span>
              </>
            }
          />
        ))}
      </ChoiceGroup>
      {value === null ? null : group ? (
        <Choice group={group} value={value} begun={begun} error={error} onChange={onChange} />
      ) : (
        <p role="status">{t("loading")}</p>
      )}
    </>
  );
}

type ChoiceProps = {
  readonly group: ClassForTeacher;
  readonly value: readonly PersonId[];
  readonly begun: readonly PersonId[];
  readonly error: string | undefined;
  readonly onChange: (value: PersonId[]) => void;
};

function Choice({ group, value, begun, error, onChange }: ChoiceProps) {
  const t = useTranslations("teacher.choice");
  const groups = group.groups.filter(({ personIds }) => personIds.length > 0);
  return (
    <>
      {groups.length > 0 ? (
        <ChoiceGroup legend={t("groups")} hint={t("groupsHint")}>
          {groups.map(({ groupId, name, personIds }) => (
            <RadioRow
              key={groupId}
              type="checkbox"
              name="groups"
              checked={personIds.every((one) => value.includes(one) || begun.includes(one))}
              onChange={(event) => {
                const others = value.filter((one) => !personIds.includes(one));
                onChange(event.currentTarget.checked ? [...others, ...personIds] : others);
              }}
              label={t("groupChoice", { name, students: personIds.length })}
            />
          ))}
        </ChoiceGroup>
      ) : (
        <p className="text-base text-soft">{t("noGroups")}</p>
      )}
      <StudentChecks
        students={group.students.filter(({ state }) => state !== "pending")}
        chosen={value}
        fixed={{ personIds: begun, because: t("begun") }}
        error={error}
        onChange={onChange}
      />
    </>
  );
}
