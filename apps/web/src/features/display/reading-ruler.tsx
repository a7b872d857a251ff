"use client";

import { useEffect, useRef } from "react";

/**
 * A band over the text that keeps the eye on its line. It stands still while the text moves under it, and goes to where the
 * reader points. The stylesheet shows it where the reader asked for one.
 */
export function ReadingRuler() {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = ({ clientY, target, pointerType, type }: PointerEvent): void => {
      if (pointerType === "touch" && type === "pointermove") return;
      const inText = target instanceof Element && target.closest(".reader") !== null;
      if (inText) band.current?.style.setProperty("top", `${clientY}px`);
    };
    document.addEventListener("pointermove", move, { passive: true });
    document.addEventListener("pointerdown", move, { passive: true });
    return () => {
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerdown", move);
    };
  }, []);
  return <div ref={band} aria-hidden="true" className="reading-ruler" />;
}
