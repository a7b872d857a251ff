import { ReceiptCode } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextField } from "@leesbewijs/ui/text-field";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { checkReceipt } from "./check-receipt";
import { ReceiptSaid } from "./receipt-said";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("receipt"))("title") };
}

/** Whether a receipt is genuine. A plain form: it works without script, and the address can be kept. */
export default async function ReceiptPage({ searchParams }: PageProps<"/receipt">) {
  const [actor, t] = await Promise.all([
    requireActor("guest", "student", "teacher", "admin"),
    getTranslations("receipt"),
  ]);
  const typed = firstOf((await searchParams).code)?.trim();
  const code = ReceiptCode.safeParse(typed).data;
  const malformed = Boolean(typed) && code === undefined;
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="max-w-[66ch]">{t(`what.${actor.role}`)}</p>
      {code ? <ReceiptSaid outcome={await checkReceipt(code)} code={code} role={actor.role} /> : null}
      <form action={paths.receipt()} className="grid max-w-md gap-4 print:hidden">
        <TextField
          key={typed}
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          error={malformed ? t("malformed") : undefined}
          defaultValue={typed}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit" className="justify-self-start">
          {t("check")}
        </Button>
      </form>
    </div>
  );
}
