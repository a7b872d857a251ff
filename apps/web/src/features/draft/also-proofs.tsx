import type { AnswerKey, AnswerKeyOf, Article, Span } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { alsoRight, sentencesOf } from "./sentences";

type Props = {
  readonly article: Article;
  readonly answerKey: AnswerKeyOf<"proof">;
  /** Where the best sentence begins. */
  readonly best: number;
  readonly onChange: (key: AnswerKey) => void;
};

/** As many sentences as a key holds. */
const most = 8;

/** The other sentences that count as right when a student points at them. */
export function AlsoProofs({ article, answerKey, best, onChange }: Props) {
  const t = useTranslations("teacher.draft.form");
  const all = sentencesOf(article);
  const also = alsoRight(article, answerKey, best);
  const first = all.filter(({ span }) => span.start === best);
  const put = (spans: readonly Span[]): void =>
    onChange({
      ...answerKey,
      sentences: [{ level: article.level, spans: [...first.map(({ span }) => span), ...spans] }],
    });
  const others = all.filter(({ span }) => span.start !== best && !also.some((one) => one.span.start === span.start));
  return (
    <>
      {also.length === 0 ? null : (
        <ul aria-label={t("alsoRight")} className="grid gap-2">
          {also.map(({ span, paragraph, text }) => (
            <li key={span.start} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span lang={article.language}>{`${paragraph}. ${text}`}</span>
              <Button look="quiet" onClick={() => put(also.filter((one) => one.span !== span).map((one) => one.span))}>
                {t("removeAlso")}
                <span className="sr-only">: {text}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {also.length + first.length < most ? (
        <SelectField
          label={t("alsoProof")}
          value=""
          lang={article.language}
          onChange={(event) => {
            const found = others.find(({ span }) => String(span.start) === event.currentTarget.value);
            if (found) put([...also.map(({ span }) => span), found.span]);
          }}
        >
          <option value="">{t("noAlso")}</option>
          {others.map(({ span, paragraph, text }) => (
            <option key={span.start} value={span.start}>
              {`${paragraph}. ${text}`}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}
