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

  it("knows the days of a school year, which a date narrows", () => {
    const query = (typed: object) => readScoreQuery({ year: "2025", ...typed }, zone).filter;
    expect([query({}).from?.toISOString(), query({}).until?.toISOString()]).toEqual([
      "2025-07-31T22:00:00.000Z",
      "2026-07-31T21:59:59.999Z",
    ]);
    expect(query({ from: "2026-01-01", until: "2027-01-01" })).toEqual(
      expect.objectContaining({ from: new Date("2025-12-31T23:00:00Z"), until: query({}).until }),
    );
    expect(readScoreQuery({ year: "x", by: "planet" }, zone)).toMatchObject({
      by: undefined,
      filter: { from: undefined },
    });
  });

  it("keeps what does", () => {
    const query = readScoreQuery({ class: "c1", student: "p1", order: "lowest", page: "4" }, zone);
    expect(query).toMatchObject({ filter: { classId: "c1", personId: "p1" }, order: "lowest", page: 4 });
    expect(isFiltered(query)).toBe(true);
  });
});
