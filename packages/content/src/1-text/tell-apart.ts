import type { Aside, AsideKind } from "./article-text.ts";
import { readByline } from "./byline.ts";
import { cleanMarks } from "./clean-marks.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import { readDateline, readDatelineAlone } from "./dateline.ts";
import { furnitureOf } from "./furniture.ts";
import type { Block } from "./join-lines.ts";
import { navigationRuns } from "./navigation-runs.ts";
import { isCaption, pictureCredit } from "./picture-credit.ts";
import { beginsLower, countWords, hasFinalStop } from "./signs.ts";
import type { Story } from "./story.ts";
import { shapeStory } from "./shape-story.ts";
import { leadingDate } from "./leading-date.ts";
import { type Traced, originOf, sliceTraced } from "./traced.ts";

/** What is known while going through the blocks. */
type Sorting = {
  /** No running text has come yet. */
  inHead: boolean;
  title: Traced | null;
  readonly content: Block[];
  readonly aside: Aside[];
  readonly dates: DateLine[];
  author: string | null;
  source: string | null;
};

/** Tells the story from what stands around it on a page. */
export function tellApart(blocks: readonly Block[], givenTitle: string | null): Story {
  const clean = blocks
    .map((block) => ({ ...block, content: cleanMarks(block.content) }))
    .filter(({ content }) => content.text !== "");
  const sorting: Sorting = { inHead: true, title: null, content: [], aside: [], dates: [], author: null, source: null };
  const navigation = navigationRuns(clean);
  clean.forEach((block, at) => {
    const kind = navigation.has(at) ? "navigation" : null;
    if (kind !== null) setAside(sorting, kind, block.content);
    else
      sort(sorting, block, {
        givenTitle,
        following: clean.slice(at + 1, at + 4),
        last: at >= clean.length - 3,
        before: clean[at - 1] ?? null,
      });
  });
  const { title, dates, author, source } = sorting;
  const { parts, aside } = shapeStory(sorting.content);
  return { title, dates, author, source, parts, aside: inOrder([...sorting.aside, ...aside]) };
}

type Surroundings = {
  readonly givenTitle: string | null;
  readonly following: readonly Block[];
  readonly before: Block | null;
  /** Among the last three blocks. */
  readonly last: boolean;
};

function sort(sorting: Sorting, block: Block, around: Surroundings): void {
  const { text } = block.content;
  const { inHead } = sorting;
  if (sortFurniture(sorting, block, around)) return;
  const date =
    inHead || around.last || /^(?:gepubliceerd|published|geplaatst|posted|bijgewerkt|updated|laatst)/i.test(text)
      ? readDateLine(text)
      : null;
  const dateline = inHead ? readDatelineAlone(text) : null;
  const byline = inHead || around.last ? readByline(text) : null;
  if (date !== null) {
    sorting.dates.push(date);
    setAside(sorting, "date", block.content);
  } else if (isTitle(sorting, block, around, inHead, byline)) {
    if (sorting.title !== null) setAside(sorting, "section", sorting.title);
    sorting.title = block.content;
  } else if (byline !== null) {
    sorting.author ??= byline;
    setAside(sorting, "byline", block.content);
  } else if (dateline !== null && (dateline.date !== null || dateline.agency !== null)) {
    if (dateline.date !== null) sorting.dates.push(dateline.date);
    sorting.source ??= dateline.agency;
    setAside(sorting, "dateline", block.content);
  } else if (sorting.title !== null && sameWords(text, sorting.title.text))
    setAside(sorting, "repeated", block.content);
  else sortContent(sorting, block, inHead);
}

function sortFurniture(sorting: Sorting, block: Block, { before }: Surroundings): boolean {
  const { text } = block.content;
  if (block.mark === "table") return setAside(sorting, "table", block.content);
  const furniture = furnitureOf(text);
  // "Lees ook:" alone points at the line below it.
  const pointer = before === null ? null : furnitureOf(before.content.text);
  const pointedAt = pointer?.kind === "related" && pointer.rest === "";
  const kind =
    furniture?.kind ??
    (pointedAt && !hasFinalStop(text) && countWords(text, 21) <= 20 && block.mark !== "heading" ? "related" : null);
  if (kind === null) return false;
  if (kind === "source" && furniture !== null && furniture.rest !== "") sorting.source ??= furniture.rest;
  return setAside(sorting, kind, block.content);
}

/** The first line that is no sentence; a heading of Markdown, or a line after a word like "Nieuws", takes its place. */
function isTitle(
  sorting: Sorting,
  block: Block,
  around: Surroundings,
  inHead: boolean,
  byline: string | null,
): boolean {
  const { text } = block.content;
  if (around.givenTitle !== null && sameWords(text, around.givenTitle)) return inHead && sorting.title === null;
  if (
    !inHead ||
    sorting.content.length > 0 ||
    block.mark === "item" ||
    text.length > 200 ||
    hasFinalStop(text) ||
    /[:,;]$/.test(text)
  )
    return false;
  if (around.following.length === 0 || countWords(text, 31) > 30) return false;
  if (around.givenTitle !== null || !isOneLine(text, around.following)) return false;
  if (sorting.title === null) return byline === null;
  return countWords(sorting.title.text, 3) <= 2 && countWords(text, 4) >= 4 && byline === null;
}

/** Not two sentences of which a picture's credit hides the stop, and not half of one that goes on below. */
function isOneLine(text: string, following: readonly Block[]): boolean {
  if (pictureCredit(text) !== null || (/\p{Ll}{3}\. \p{Lu}/u.test(text) && countWords(text, 13) > 12)) return false;
  const next = following.find(({ content }) => furnitureOf(content.text) === null);
  return next === undefined || !beginsLower(next.content.text) || countWords(text, 6) < 6;
}

function sortContent(sorting: Sorting, block: Block, inHead: boolean): void {
  let rest = block.content;
  const date = inHead ? leadingDate(rest.text) : null;
  if (date !== null) {
    sorting.dates.push(date.date);
    setAside(sorting, "date", sliceTraced(rest, 0, date.length));
    rest = sliceTraced(rest, date.length);
  }
  const dateline = inHead ? readDateline(rest.text) : null;
  if (dateline !== null) {
    if (dateline.date !== null) sorting.dates.push(dateline.date);
    sorting.source ??= dateline.agency;
    setAside(sorting, "dateline", sliceTraced(rest, 0, dateline.length));
    rest = sliceTraced(rest, dateline.length);
  }
  const credit = pictureCredit(rest.text);
  if (credit === null) return keep(sorting, block, rest);
  const before = sliceTraced(rest, 0, credit.start);
  if (before.text !== "" && isCaption(before.text, countWords(before.text, 8)))
    return void setAside(sorting, "caption", rest);
  setAside(sorting, "credit", sliceTraced(rest, credit.start));
  if (before.text !== "") keep(sorting, block, before);
}

function keep(sorting: Sorting, block: Block, content: Traced): void {
  sorting.content.push({ ...block, content });
  if (block.mark !== "heading" && countWords(content.text, 13) > 12) sorting.inHead = false;
}

function inOrder(aside: readonly Aside[]): Aside[] {
  return [...aside].sort((one, other) => one.span.start - other.span.start);
}

function setAside(sorting: Sorting, kind: AsideKind, content: Traced): true {
  sorting.aside.push({ kind, span: originOf(content), text: content.text.trim() });
  return true;
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return Math.abs(one.length - other.length) < 60 && bare(one) === bare(other);
}
