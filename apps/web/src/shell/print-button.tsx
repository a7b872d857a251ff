"use client";

import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={buttonLook("second")} onClick={() => window.print()}>
      <Icon name="print" />
      {label}
    </button>
  );
}
