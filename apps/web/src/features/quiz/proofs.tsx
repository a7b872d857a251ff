import type { Level, Proof } from "@leesbewijs/domain";
import { MarkedText } from "@leesbewijs/ui/marked-text";
import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";

type Props = {
  readonly proofs: readonly Proof[];
  /** The text that was read; a proof in another text stands in only where there is none. */
  readonly level: Level;
  readonly language: string;
  /** Where the sentence stands in the text. */
  readonly hrefOf?: ((proof: Proof) => string) | undefined;
  /** Shows the sentence without leaving the page. */
  readonly onShow?: ((proof: Proof) => void) | undefined;
};

/** The sentences that prove an answer, with the proving words under the highlighter. */
export function Proofs({ proofs, level, language, hrefOf, onShow }: Props) {
  const t = useTranslations("quiz");
  const fitting = proofs.filter((proof) => proof.level === level);
  const shown = fitting.length > 0 ? fitting : proofs;
  function follow(event: MouseEvent, proof: Proof): void {
    if (!onShow || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onShow(proof);
  }
  return shown.map((proof) => (
    <figure key={`${proof.level}-${proof.sentence.start}`} className="proof">
      <blockquote lang={language} className="font-serif text-[1.125rem] leading-relaxed">
        <MarkedText text={proof.sentenceText} marks={proof.marks} />
      </blockquote>
      <figcaption className="mt-1.5 flex flex-wrap gap-x-4 text-base text-soft">
        <span className="py-1">{t("proofPlace", { paragraph: proof.paragraph })}</span>
        {hrefOf ? (
          <a
            href={hrefOf(proof)}
            onClick={onShow ? (event) => follow(event, proof) : undefined}
            className="py-1 print:hidden"
          >
            {t("proofLink")}
          </a>
        ) : null}
      </figcaption>
    </figure>
  ));
}
