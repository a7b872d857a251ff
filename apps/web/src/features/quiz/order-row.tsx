"use client";

import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { dragRow } from "./drag-row";

type Props = {
  readonly text: string;
  readonly language: string;
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  readonly disabled: boolean;
  readonly move: (to: number, control: string) => void;
};

const step =
  "inline-flex size-11 cursor-pointer items-center justify-center rounded-md border-2 border-edge bg-sheet hover:border-accent aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-edge";

export function OrderRow({ text, language, place, count, disabled, move }: Props) {
  const t = useTranslations("quiz");
  return (
    <li className="relative flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border-2 border-edge bg-sheet px-3 py-2.5 data-dragged:z-10 data-dragged:border-accent data-dragged:shadow-lg sm:flex-nowrap">
      {disabled ? null : (
        // Dragging is an extra, for those who see and point: the buttons and the list of places do the same.
        <span
          aria-hidden="true"
          className="-ml-1.5 grid size-11 shrink-0 cursor-grab touch-none place-items-center text-soft"
          onPointerDown={(event) => {
            if (event.button === 0) dragRow(event.currentTarget, event.nativeEvent, place, (to) => move(to, "drag"));
          }}
        >
          <Icon name="grip" />
        </span>
      )}
      <select
        data-control="place"
        aria-label={t("orderPlace", { item: text })}
        value={place}
        disabled={disabled}
        onChange={(event) => move(Number(event.currentTarget.value), "place")}
        className="min-h-11 w-16 shrink-0 rounded-md border-2 border-edge bg-paper px-2 font-bold"
      >
        {Array.from({ length: count }, (_, index) => (
          <option key={index} value={index}>
            {index + 1}
          </option>
        ))}
      </select>
      <span lang={language} className="order-last w-full min-w-0 sm:order-none sm:w-auto sm:grow">
        {text}
      </span>
      <span className="ml-auto flex shrink-0 gap-2">
        <button
          type="button"
          data-control="up"
          className={step}
          aria-label={t("orderUp", { item: text })}
          aria-disabled={disabled || place === 0}
          onClick={() => disabled || move(place - 1, "up")}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          data-control="down"
          className={step}
          aria-label={t("orderDown", { item: text })}
          aria-disabled={disabled || place === count - 1}
          onClick={() => disabled || move(place + 1, "down")}
        >
          <Icon name="down" />
        </button>
      </span>
    </li>
  );
}
