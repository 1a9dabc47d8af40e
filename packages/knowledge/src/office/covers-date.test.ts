import { describe, expect, it } from "vitest";
import { coversDate } from "./covers-date.ts";

describe("coversDate", () => {
  it.each([
    ["2020-08-18", "2021-05-24", "2020-08-18", true],
    ["2020-08-18", "2021-05-24", "2020-08-17", false],
    ["2020-08-18", "2021-05-24", "2021-05-25", false],
    ["2020-08-18", "2021-05-24", "2021", true],
    ["2020-08", null, "2020-08-01", true],
    ["2020-08", null, "2020-07-31", false],
    [null, "2019", "2019-12-31", true],
    [null, "2019", "2020-01-01", false],
    [null, null, "1066", true],
  ])("%s to %s on %s: %s", (from, to, date, expected) => expect(coversDate(from, to, date)).toBe(expected));
});
