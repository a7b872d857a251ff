"use client";

import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";
import type { TypedMoments } from "./default-moments";
import type { MomentErrors } from "./read-moments";

type Props = {
  readonly value: TypedMoments;
  readonly errors: MomentErrors;
  readonly onChange: (change: Partial<TypedMoments>) => void;
};

/** When an assignment opens, is due and closes, on the clock of the school. */
export function MomentFields({ value, errors, onChange }: Props) {
  const t = useTranslations("teacher.moments");
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(17rem,100%),1fr))] items-end gap-4">
      {(["opensAt", "dueAt", "closesAt"] as const).map((name) => (
        <TextField
          key={name}
          className="min-w-0 *:min-w-0"
          type="datetime-local"
          name={name}
          label={t(name)}
          hint={t(`${name}Hint`)}
          value={value[name]}
          error={errors[name] && t(errors[name])}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
