import { describe, expect, it } from "vitest";
import { findDate } from "./find-date.ts";

describe("findDate", () => {
  it.each([
    ["١٢ مارس ٢٠٢٤", "2024-03-12"],
    ["۱۲ مارس ۲۰۲۴", "2024-03-12"],
    ["9 كانون الثاني 2025", "2025-01-09"],
    ["9 كانون الثاني/يناير 2025", "2025-01-09"],
    ["14:20, 15 марта 2023", "2023-03-15T14:20"],
    ["November 2, 2023 00:20 JST", "2023-11-02T00:20+09:00"],
    ["12 ene 2024 - 08:30 CET", "2024-01-12T08:30+01:00"],
    ["1er février 2024 à 18h05", "2024-02-01T18:05"],
    ["２０２４年３月５日", "2024-03-05"],
  ])("%s", (text, value) => {
    const found = findDate(text, null);
    expect(found?.value).toBe(value);
    expect(text).toContain(found?.words);
  });

  it.each(["Updated 3 hours ago", "hier à 09h10", "03/04/2022", "31 February 2022"])("%s is no date", (text) => {
    expect(findDate(text, "en")).toBeNull();
  });
});
