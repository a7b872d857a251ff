import { fittingProofs, type Level, type Proof } from "@leesbewijs/domain";
import { MarkedText } from "@leesbewijs/ui/marked-text";
import { useTranslations } from "next-intl";
import { ProofLink, type ProofLinks } from "./proof-link";

type Props = ProofLinks & {
  readonly proofs: readonly Proof[];
  /** The text that was read; a proof in another text stands in only where there is none. */
  readonly level: Level;
  readonly language: string;
};

/** The sentences that prove an answer, with the proving words under the highlighter. */
export function Proofs({ proofs, level, language, ...links }: Props) {
  const t = useTranslations("quiz");
  return fittingProofs(proofs, level).map((proof) => (
    <figure key={`${proof.level}-${proof.sentence.start}`} className="proof">
      <blockquote lang={language} className="font-serif text-[1.125rem] leading-relaxed">
        <MarkedText text={proof.sentenceText} marks={proof.marks} />
      </blockquote>
      <figcaption className="mt-1.5 flex flex-wrap gap-x-4 text-base text-soft">
        <span className="py-1">{t("proofPlace", { paragraph: proof.paragraph })}</span>
        <ProofLink proof={proof} label={t("proofLink")} {...links} />
      </figcaption>
    </figure>
  ));
}
