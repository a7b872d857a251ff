import { describe, expect, it } from "vitest";
import { placeHref, readPlace } from "./place";

describe("place in an attempt", () => {
  it("reads the addresses that it writes", () => {
    for (const place of [{ kind: "review" }, { kind: "question", number: 3 }] as const) {
      expect(readPlace(placeHref("a1", place).split("/").slice(3), 3)).toEqual(place);
    }
  });

  it.each([[[]], [["questions"]], [["questions", "0"]], [["questions", "4"]], [["questions", "x"]], [["review", "1"]]])(
    "does not know %j among three questions",
    (parts) => expect(readPlace(parts, 3)).toBeNull(),
  );
});
