"use client";

import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { OrderRow } from "./order-row";
import type { FieldProps } from "./question-field";

/** Sentences in order, by buttons or by number: nothing has to be dragged, though it can be. */
export function OrderField({ question, response, change, disabled, language }: FieldProps<"order">) {
  const t = useTranslations("quiz");
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ from: number; to: number; control: string } | null>(null);
  const touched = response !== null && response.itemIds.length > 0;
  const ids = touched ? response.itemIds : question.items.map((item) => item.id);
  const items = ids.flatMap((id) => question.items.filter((item) => item.id === id));

  // The row that moved takes the focus along, so that it can be moved again.
  useEffect(() => {
    if (!moved) return;
    list.current?.children[moved.to]?.querySelector<HTMLElement>(`[data-control="${moved.control}"]`)?.focus();
  }, [moved]);

  function move(from: number, to: number, control: string): void {
    if (to < 0 || to >= ids.length) return;
    const rest = ids.filter((_, index) => index !== from);
    const id = ids[from];
    if (id === undefined) return;
    change({ kind: "order", itemIds: [...rest.slice(0, to), id, ...rest.slice(to)] });
    setMoved({ from, to, control });
  }

  const last = moved ? items[moved.to] : undefined;
  return (
    <div className="grid gap-3">
      <ol ref={list} className="grid gap-2.5">
        {items.map((item, index) => (
          <OrderRow
            key={item.id}
            text={item.text}
            language={language}
            place={index}
            count={items.length}
            disabled={disabled}
            move={(to, control) => move(index, to, control)}
          />
        ))}
      </ol>
      {touched || disabled ? null : (
        <div className="flex flex-wrap items-center gap-3">
          <span className="text-base text-soft">{t("orderUntouched")}</span>
          <Button look="second" onClick={() => change({ kind: "order", itemIds: [...ids] })}>
            {t("orderKeep")}
          </Button>
        </div>
      )}
      <output className="sr-only">
        {moved && last ? t("orderMoved", { item: last.text, place: moved.to + 1, count: items.length }) : ""}
      </output>
    </div>
  );
}
