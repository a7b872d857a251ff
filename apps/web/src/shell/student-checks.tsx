import type { PersonId } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useTranslations } from "next-intl";

type Props = {
  readonly students: readonly { readonly personId: PersonId; readonly displayName: string }[];
  readonly chosen: readonly PersonId[];
  /** Those who cannot be taken away, and why. */
  readonly fixed?: { readonly personIds: readonly PersonId[]; readonly because: string };
  readonly error: string | undefined;
  readonly onChange: (chosen: PersonId[]) => void;
};

/** Students of a class, each to be chosen or not, with how many are. */
export function StudentChecks({ students, chosen, fixed, error, onChange }: Props) {
  const t = useTranslations("teacher.choice");
  const isFixed = (personId: PersonId): boolean => fixed?.personIds.includes(personId) ?? false;
  const count = students.filter(({ personId }) => chosen.includes(personId) || isFixed(personId)).length;
  return (
    <ChoiceGroup legend={t("students")} error={error}>
      <p role="status" className="text-base text-soft">
        {t("chosen", { chosen: count, students: students.length })}
      </p>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {students.map(({ personId, displayName }) => (
          <RadioRow
            key={personId}
            type="checkbox"
            name="personIds"
            checked={chosen.includes(personId) || isFixed(personId)}
            disabled={isFixed(personId)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, personId] : chosen.filter((one) => one !== personId))
            }
            label={
              <>
                {displayName}
                {isFixed(personId) ? <span className="block text-base text-soft">{fixed?.because}</span> : null}
              </>
            }
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
