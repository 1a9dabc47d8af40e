import fc from "fast-check";
import { expect, test } from "vitest";
import { dateRange } from "./date-range.ts";

const now = new Date("2023-03-31T15:00:00Z");

test.each([
  ["2022", "2022-01-01", "2022-12-31"],
  ["2022-12", "2022-12-01", "2022-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2022-12-05", "2022-12-05", "2022-12-05"],
  ["2023-W05", "2023-01-30", "2023-02-05"],
  ["2020-W53", "2020-12-28", "2021-01-03"],
  ["2022-12/2023-02", "2022-12-01", "2023-02-28"],
  ["2022-12/", "2022-12-01", null],
  ["2022-12/..", "2022-12-01", null],
  ["/2022-12", null, "2022-12-31"],
  ["../2022", null, "2022-12-31"],
  ["P1W/", "2023-03-24", null],
  ["P1W", "2023-03-24", null],
  ["P1M/", "2023-02-28", null],
  ["P1Y2M3D/..", "2022-01-28", null],
  ["2022-12-01/P1M", "2022-12-01", "2022-12-31"],
  ["P1W/2022-12-31", "2022-12-25", "2022-12-31"],
])("%s is %s to %s", (text, earliest, latest) => {
  expect(dateRange(text, now)).toEqual({ earliest, latest });
});

test.each([
  "",
  "/",
  "../..",
  "2022-13",
  "2022-02-30",
  "2021-W53",
  "22",
  "P",
  "PT5H",
  "P1W/P1W",
  "a/b",
  "2022/2023/2024",
  "2023/2022",
  "2022-12/nonsense",
])("%s is no date", (text) => {
  expect(dateRange(text, now)).toBeNull();
});

test("every day is read as itself", () => {
  const days = fc.date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9998-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [first = "", second = ""] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
      expect(dateRange(first, now)).toEqual({ earliest: first, latest: first });
      expect(dateRange(`${first}/${second}`, now)).toEqual({ earliest: first, latest: second });
    }),
  );
});
