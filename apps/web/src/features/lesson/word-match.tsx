"use client";

import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useState } from "react";

type Props = {
  readonly words: readonly { readonly term: string; readonly meaning: string }[];
  readonly language: string;
  readonly say: { readonly choose: string; readonly check: string; readonly right: string; readonly wrong: string };
  /** What to say for each number of right answers, from none to all. */
  readonly outcomes: readonly string[];
};

/** A check of oneself: which word belongs to which meaning. Nothing is kept. */
export function WordMatch({ words, language, say, outcomes }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [checked, setChecked] = useState<Readonly<Record<string, string>> | null>(null);
  const terms = words.map((word) => word.term).sort((a, b) => a.localeCompare(b, language));
  const meanings = [...words].sort((a, b) => a.meaning.localeCompare(b.meaning, language));
  const right = words.filter((word) => checked?.[word.term] === word.term).length;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(chosen);
      }}
    >
      {meanings.map((word) => {
        const seen = checked?.[word.term];
        const good = seen === word.term;
        return (
          <div key={word.term} className="grid gap-1">
            <SelectField
              label={
                <span lang={language} className="font-normal">
                  {word.meaning}
                </span>
              }
              value={chosen[word.term] ?? ""}
              onChange={(event) => setChosen({ ...chosen, [word.term]: event.currentTarget.value })}
            >
              <option value="">{say.choose}</option>
              {terms.map((term) => (
                <option key={term} value={term} lang={language}>
                  {term}
                </option>
              ))}
            </SelectField>
            {seen && seen === chosen[word.term] ? (
              <p className={`text-base font-semibold ${good ? "text-good" : "text-bad"}`}>
                <Icon name={good ? "check" : "cross"} className="mr-1 size-4" />
                {good ? say.right : say.wrong}
              </p>
            ) : null}
          </div>
        );
      })}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" look="second">
          {say.check}
        </Button>
        <output className="font-semibold">{checked ? outcomes[right] : ""}</output>
      </div>
    </form>
  );
}
