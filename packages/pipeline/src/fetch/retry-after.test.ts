import { expect, test } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = new Date("2026-01-02T03:04:05Z");

test.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Fri, 02 Jan 2026 03:05:05 GMT", 60_000],
  ["Thu, 01 Jan 2026 03:05:05 GMT", 0],
  ["999999999", 7 * 86_400_000],
  ["Fri, 02 Jan 2099 03:05:05 GMT", 7 * 86_400_000],
])("%s is %d milliseconds", (header, ms) => {
  expect(retryAfter(header, now)).toBe(ms);
});

test.each([null, "", "soon", "-5", "1.5", "2026-01-02", "9".repeat(40)])("%s cannot be read", (header) => {
  expect(retryAfter(header, now)).toBeNull();
});
