import { describe, expect, it } from "vitest";
import { formatTimeSpan } from "./format-time-span.ts";
import type { TimeSpan } from "./time-span.ts";

const span = (earliest: string | null, latest: string | null, more: Partial<TimeSpan> = {}): TimeSpan => ({
  earliest,
  latest,
  precision: "day",
  basis: "inherited",
  approximate: false,
  edtf: null,
  evidence: null,
  ...more,
});

describe("formatTimeSpan", () => {
  it.each([
    [span("2023-02-08", "2023-02-08"), "8 February 2023"],
    [span("2023-01-30", "2023-02-05"), "30 January to 5 February 2023"],
    [span("2023-02-04", "2023-02-05"), "4 to 5 February 2023"],
    [span("2021-12-01", "2021-12-31"), "December 2021"],
    [span("2020-01-01", "2020-12-31"), "2020"],
    [span("1990-01-01", "1999-12-31"), "the 1990s"],
    [span("2019-12-28", "2020-01-03"), "28 December 2019 to 3 January 2020"],
    [span("-0489-01-01", "-0489-12-31"), "490 BC"],
    [span(null, "2023-02-08", { basis: "bounded" }), "by 8 February 2023"],
    [span("2023-02-08T09:30Z", "2023-02-08T09:30Z"), "8 February 2023, 09:30"],
    [span(null, null, { basis: "unknown" }), "not stated"],
  ])("writes %j as %s", (time, words) => {
    expect(formatTimeSpan(time)).toBe(words);
  });
});
