import { expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";

const parse = (source: string) => parseArticle({ language: "nl", level: "standard", source });

test("keeps the title apart and joins the blocks as they are shown", () => {
  const { article, findings } = parse(
    "# De brug\n\nDe brug is\nopen. Zij is   nieuw.\r\n\r\n## Duur\nZij kostte veel.\n",
  );
  expect(findings).toEqual([]);
  expect(article?.title).toBe("De brug");
  expect(article?.text).toBe("De brug is open. Zij is nieuw.\n\nDuur\n\nZij kostte veel.");
  expect(
    article?.blocks.map(({ kind, number, span }) => [kind, number, article.text.slice(span.start, span.end)]),
  ).toEqual([
    ["paragraph", 1, "De brug is open. Zij is nieuw."],
    ["heading", null, "Duur"],
    ["paragraph", 2, "Zij kostte veel."],
  ]);
});

test.each([
  ["has no title", "De brug is open."],
  ["has two titles", "# Een\n\nTekst.\n\n# Twee"],
  ["has a deeper heading", "# Een\n\n### Kop\n\nTekst."],
  ["has no paragraph", "# Een\n\n## Kop"],
  ["has only a title", "# Een"],
])("says why an article cannot be read that %s", (_name, source) => {
  const { article, findings } = parse(source);
  expect(article).toBeNull();
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["fail article-format"]);
});
