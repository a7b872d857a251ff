"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "./button.tsx";
import { TextField } from "./text-field.tsx";

type Props = Omit<ComponentProps<typeof TextField>, "type" | "end"> & { readonly show: string; readonly hide: string };

/** A password that can be shown, pasted and filled in by a password manager. */
export function PasswordField({ show, hide, ...field }: Props) {
  const [visible, setVisible] = useState(false);
  return (
    <TextField
      {...field}
      type={visible ? "text" : "password"}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      end={
        <Button look="second" className="shrink-0" onClick={() => setVisible(!visible)}>
          {visible ? hide : show}
        </Button>
      }
    />
  );
}
