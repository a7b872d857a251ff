// @vitest-environment jsdom
import { expect, test } from "vitest";
import { type Filled, fillArticle } from "./fill-article";

const article = {
  text: "De tekst.",
  title: "Brug open",
  newsDate: "2024-03-05",
  source: "",
  author: "Jan",
  licence: "",
  sourceUrl: "",
};

function form(): HTMLFormElement {
  document.body.innerHTML =
    '<form><textarea name="text"></textarea><input name="title"><input name="newsDate" type="date"><input name="author"></form>';
  return document.querySelector("form")!;
}
const value = (of: HTMLFormElement, name: string): string => (of.elements.namedItem(name) as HTMLInputElement).value;

test("fills in what is empty, and leaves what somebody typed", () => {
  const made = form();
  (made.elements.namedItem("author") as HTMLInputElement).value = "Eigen naam";
  expect(fillArticle(made, article, new Map())).toBeNull();
  expect(["text", "title", "newsDate", "author"].map((name) => value(made, name))).toEqual([
    "De tekst.",
    "Brug open",
    "2024-03-05",
    "Eigen naam",
  ]);
});

test("gives back the text that somebody typed, and not that of the file before", () => {
  const made = form();
  const filled: Filled = new Map();
  (made.elements.namedItem("text") as HTMLTextAreaElement).value = "Mijn tekst";
  expect(fillArticle(made, article, filled)).toBe("Mijn tekst");
  expect(fillArticle(made, { ...article, text: "Andere", title: "Anders" }, filled)).toBeNull();
  expect([value(made, "text"), value(made, "title")]).toEqual(["Andere", "Anders"]);
});
