"use client";

import { fittingProofs, type Level, type Proof } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ProofInParagraph } from "./proof-in-paragraph";
import { ProofLink, type ProofLinks } from "./proof-link";
import { Proofs } from "./proofs";
import { byParagraph } from "./proofs-by-paragraph";

type Props = ProofLinks & { readonly proofs: readonly Proof[]; readonly level: Level; readonly language: string };

/** How much of the proof is shown: nothing yet, its paragraph, its sentence, its words. */
const steps = ["none", "paragraph", "sentence", "words"] as const;

/**
 * The proof found step by step, so that a reader who missed it looks for it again each time: first the paragraph, then the
 * sentence, then the words. What a step shows takes the focus, so that it is read out. On paper, and without script, all
 * of it stands there.
 */
export function ProofSteps({ proofs, level, language, textAt, onShow }: Props) {
  const t = useTranslations("quiz.steps");
  const [at, setAt] = useState(0);
  const shown = useRef<HTMLDivElement>(null);
  const fitting = fittingProofs(proofs, level);
  const step = steps[at] ?? "words";

  useEffect(() => {
    if (at > 0) shown.current?.querySelector<HTMLElement>("[data-mark]")?.focus();
  }, [at]);

  return (
    <>
      <div className="grid justify-items-start gap-2 noscript:hidden print:hidden">
        <div ref={shown} className="grid w-full gap-2 empty:hidden">
          {step === "none"
            ? null
            : byParagraph(fitting).map((group) => (
                <ProofInParagraph
                  key={`${group[0].level}-${group[0].paragraph}`}
                  proofs={group}
                  step={step}
                  said={t(`said.${step}`, { paragraph: group[0].paragraph })}
                  language={language}
                >
                  {step === "paragraph" ? null : (
                    // The sentences of a paragraph stand near each other: the first leads to all of them.
                    <ProofLink proof={group[0]} label={t("link")} textAt={textAt} onShow={onShow} />
                  )}
                </ProofInParagraph>
              ))}
        </div>
        {step === "words" ? null : (
          <Button look="second" onClick={() => setAt(at + 1)}>
            {t(`next.${step}`)}
          </Button>
        )}
      </div>
      <div className="hidden gap-2 noscript:grid print:grid">
        <Proofs proofs={proofs} level={level} language={language} textAt={textAt} />
      </div>
    </>
  );
}
