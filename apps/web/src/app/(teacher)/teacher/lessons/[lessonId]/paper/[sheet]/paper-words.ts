import "server-only";
import type { PaperWords } from "@leesbewijs/paper";
import { getTranslations } from "next-intl/server";

/** What the interface says on paper. */
export async function paperWords(): Promise<PaperWords> {
  const [t, say] = await Promise.all([getTranslations("teacher.paper"), getTranslations("teacher.preview")]);
  return {
    name: t("name"),
    class: t("class"),
    date: t("date"),
    total: (possible) => t("total", { possible }),
    points: (possible) => t("points", { possible }),
    proofIn: t("proofIn"),
    yes: say("true"),
    no: say("false"),
    copySentence: say("copySentence"),
    choose: (count) => t("hint.multipleChoice", { count }),
    order: (count) => t("hint.order", { count }),
    match: t("hint.match"),
    words: t("part.words"),
    answers: say("answers"),
    onTheLines: (answer) => t("penAnswer", { answer }),
    paragraph: (number) => t("paragraphOf", { number }),
    page: (page, pages) => t("pageOf", { page, pages }),
  };
}
