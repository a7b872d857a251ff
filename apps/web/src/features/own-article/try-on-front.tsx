"use client";

import { useRouter } from "next/navigation";
import { paths } from "@/paths";
import { handOver } from "./handed-over";
import { TryForm } from "./try-form";

/** The field on the front page; the lesson has a page of its own. */
export function TryOnFront() {
  const router = useRouter();
  return (
    <TryForm
      onMade={(trial) => {
        handOver(trial);
        router.push(paths.try());
      }}
    />
  );
}
