import { useEffect, useState } from "react";

/** Whether a moment lies more than so many milliseconds back; true by itself once it does. */
export function useOlderThan(at: number, age: number): boolean {
  const [passed, setPassed] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(at), Math.max(0, at + age - Date.now()));
    return () => clearTimeout(timer);
  }, [at, age]);
  return passed === at;
}
