import { ReadingSettings } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { changeSettings, readSettings, writeSettings } from "./settings-cookie";

const usual = ReadingSettings.parse({});

test("what was written is read again", () => {
  const chosen = ReadingSettings.parse({
    level: "easy",
    size: "largest",
    lines: "wide",
    letters: "widest",
    ruler: "on",
  });
  expect(readSettings(writeSettings(chosen))).toEqual(chosen);
});

test("a cookie that is missing, cut off or made up is as usual where it says nothing", () => {
  for (const cookie of [undefined, "", "x", "....", "<script>.1.2.3.4.5.6.7.8"])
    expect(readSettings(cookie)).toEqual(usual);
  expect(readSettings("easy.huge.wide")).toEqual({ ...usual, level: "easy", lines: "wide" });
});

test("a change that is none of the choices changes nothing", () => {
  expect(changeSettings(usual, { size: "large", level: "hardest", other: "x" })).toEqual({ ...usual, size: "large" });
});
