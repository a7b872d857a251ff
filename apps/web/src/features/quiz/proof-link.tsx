import type { Proof } from "@leesbewijs/domain";
import { type LessonContext, paths, sentenceId } from "@/paths";

/** Where the text of a proof stands: on this very page, or at its lesson. */
export type TextAt = "here" | ({ readonly lessonId: string } & Pick<LessonContext, "assignment" | "language">);

export type ProofLinks = {
  /** No link without it. */
  readonly textAt?: TextAt | undefined;
  /** Shows the sentence without leaving the page. */
  readonly onShow?: ((proof: Proof) => void) | undefined;
};

/** The way to a sentence in the text. */
export function ProofLink({ proof, label, textAt, onShow }: ProofLinks & { proof: Proof; label: string }) {
  if (!textAt) return null;
  return (
    <a
      href={addressOf(proof, textAt)}
      onClick={
        onShow
          ? (event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onShow(proof);
            }
          : undefined
      }
      className="inline-flex min-h-11 items-center print:hidden"
    >
      {label}
    </a>
  );
}

function addressOf({ sentence, level }: Proof, textAt: TextAt): string {
  if (textAt === "here") return `#${sentenceId(sentence.start)}`;
  const { lessonId, ...context } = textAt;
  return paths.lesson.sentence(lessonId, sentence.start, { ...context, level });
}
