import { describe, expect, it } from "vitest";
import { isFiltered, readScoreQuery } from "./score-query";

const zone = "Europe/Amsterdam";

describe("the address of the scores", () => {
  it("asks for everything, newest first, when it says nothing", () => {
    const query = readScoreQuery({}, zone);
    expect(query).toMatchObject({ order: "newest", page: 1 });
    expect(isFiltered(query)).toBe(false);
  });

  it("takes days from their first to their last moment, on the clock of the school", () => {
    const { filter } = readScoreQuery({ from: "2026-10-25", until: "2026-10-25" }, zone);
    expect(filter.from?.toISOString()).toBe("2026-10-24T22:00:00.000Z");
    expect(filter.until?.toISOString()).toBe("2026-10-25T22:59:59.999Z");
  });

  it("leaves out what makes no sense, such as the empty fields of the form", () => {
    const query = readScoreQuery(
      { class: "", lesson: "a b", from: "", until: "gisteren", order: "x", page: "-3" },
      zone,
    );
    expect(isFiltered(query)).toBe(false);
    expect(query).toMatchObject({ order: "newest", page: 1 });
  });

  it("keeps what does", () => {
    const query = readScoreQuery({ class: "c1", student: "p1", order: "lowest", page: "4" }, zone);
    expect(query).toMatchObject({ filter: { classId: "c1", personId: "p1" }, order: "lowest", page: 4 });
    expect(isFiltered(query)).toBe(true);
  });
});
