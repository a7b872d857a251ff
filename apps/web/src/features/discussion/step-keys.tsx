"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

type Props = { readonly back: string | null; readonly next: string | null };

/** The arrow keys, and those of a presenter's remote, go where the links below the question lead. */
export function StepKeys({ back, next }: Props) {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = /^(?:ArrowRight|PageDown)$/.test(event.key)
        ? next
        : /^(?:ArrowLeft|PageUp)$/.test(event.key)
          ? back
          : null;
      if (target === null) return;
      event.preventDefault();
      router.push(target);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, back, next]);
  return null;
}
