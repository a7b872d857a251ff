import type { ReactNode } from "react";
import { currentActor } from "@/auth/actor";
import { Shell } from "@/shell/shell";

export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  return <Shell actor={await currentActor()}>{children}</Shell>;
}
