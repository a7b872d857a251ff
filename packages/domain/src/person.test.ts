import { expect, test } from "vitest";
import { DisplayName, JoinCode, Username } from "./index.ts";

test("reads a user name in any case and form of Unicode", () => {
  expect(Username.parse(" Sanne.B ")).toBe("sanne.b");
  expect(Username.parse("ｓａｎｎｅ")).toBe("sanne");
});

test.each(["a", "san ne", "sànne", "сanne", "sanne@x", "", "x".repeat(41)])("refuses %j as a user name", (name) => {
  expect(Username.safeParse(name).success).toBe(false);
});

test.each(["Fatima El Amrani", "Noor Yıldız", "李明", "O'Brien-de Vries"])("takes %j as a name to show", (name) => {
  expect(DisplayName.parse(` ${name} `)).toBe(name);
});

test.each(["", "   ", "a\u0000b", "\u202Ecba", "zero\u200Bwidth", "x".repeat(81)])(
  "refuses %j as a name to show",
  (name) => {
    expect(DisplayName.safeParse(name).success).toBe(false);
  },
);

test("reads a join code as people type it, and refuses signs that no code has", () => {
  expect(JoinCode.parse(" k7qm-3xpa")).toBe("K7QM3XPA");
  expect(["K7QM3XP", "K7QM3XPAA", "K7QM3XP0", "K7QM3XPI"].some((code) => JoinCode.safeParse(code).success)).toBe(false);
});
