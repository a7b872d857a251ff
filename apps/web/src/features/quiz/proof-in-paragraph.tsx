import type { Proof } from "@leesbewijs/domain";
import { MarkedText } from "@leesbewijs/ui/marked-text";
import { Fragment, type ReactNode, useId } from "react";

type Props = {
  /** All of one paragraph, in its order. */
  readonly proofs: readonly [Proof, ...Proof[]];
  readonly step: "paragraph" | "sentence" | "words";
  /** What this step shows, in words. */
  readonly said: string;
  readonly language: string;
  readonly children: ReactNode;
};

/** A paragraph with as much of the proof marked in it as the step shows. What is new can take the focus (`data-mark`). */
export function ProofInParagraph({ proofs, step, said, language, children }: Props) {
  const label = useId();
  const text = proofs[0].paragraphText;
  const bare = step === "paragraph";
  return (
    <figure aria-labelledby={label} className="proof">
      <figcaption id={label} className="mb-1 text-base font-semibold text-soft">
        {said}
      </figcaption>
      <blockquote
        lang={language}
        tabIndex={bare ? -1 : undefined}
        data-mark={bare ? "" : undefined}
        className="font-serif text-[1.125rem] leading-relaxed"
      >
        {bare
          ? text
          : proofs.map((proof, index) => (
              <Fragment key={proof.within.start}>
                {text.slice(proofs[index - 1]?.within.end ?? 0, proof.within.start)}
                <span tabIndex={-1} data-mark="" className="proof-sentence">
                  <MarkedText text={proof.sentenceText} marks={step === "words" ? proof.marks : []} />
                </span>
              </Fragment>
            ))}
        {bare ? null : text.slice(proofs.at(-1)?.within.end)}
      </blockquote>
      {children}
    </figure>
  );
}
