import type { QuestionOf } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { dragOnto } from "./drag-onto";

type Props = {
  readonly question: QuestionOf<"match">;
  readonly language: string;
  readonly onDrop: (leftId: string, rightId: string) => void;
};

/**
 * The right-hand options as pieces to drag onto what they belong to, where there is room for that. An extra for those who
 * see and point: the fields hold the same options, so nothing of it is there for others.
 */
export function MatchPieces({ question, language, onDrop }: Props) {
  const t = useTranslations("quiz");
  return (
    <div aria-hidden="true" className="hidden gap-2 rounded-md border border-line bg-wash p-3 sm:grid print:hidden">
      <p className="text-base text-soft">{t("dragPieces")}</p>
      <div lang={language} className="flex flex-wrap gap-2">
        {question.right.map((right) => (
          <span
            key={right.id}
            className="relative inline-flex min-h-11 cursor-grab touch-none items-center rounded-md border-2 border-edge bg-sheet px-3 select-none data-dragged:pointer-events-none data-dragged:z-10 data-dragged:border-accent data-dragged:shadow-lg"
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.preventDefault();
              dragOnto(event.currentTarget, event.nativeEvent, (left) => onDrop(left, right.id));
            }}
          >
            {right.text}
          </span>
        ))}
      </div>
    </div>
  );
}
