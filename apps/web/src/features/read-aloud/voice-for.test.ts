import { expect, test } from "vitest";
import { voiceFor } from "./voice-for";

const voice = (lang: string, localService = true) => ({ lang, localService, default: false });

test("the usual country goes before another, and the device before the network", () => {
  const voices = [voice("nl-BE"), voice("nl-NL", false), voice("nl_NL"), voice("en-US")];
  expect(voiceFor(voices, "nl")).toBe(voices[2]);
  expect(voiceFor([voice("nl-BE"), voice("nl-NL", false)], "nl")?.lang).toBe("nl-NL");
  expect(voiceFor(voices, "en")?.lang).toBe("en-US");
});

test("a voice of another language is no voice", () => {
  expect(voiceFor([voice("de-DE"), voice("nds")], "nl")).toBeNull();
  expect(voiceFor([], "nl")).toBeNull();
});
