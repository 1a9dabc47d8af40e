import { expect, it } from "vitest";
import { isSameMoment } from "./is-same-moment.ts";

it.each([
  ["2024-05-14T22:30:00Z", "2024-05-14T18:30-04:00", true],
  ["2024-05-14T22:30:00Z", "2024-05-14T22:30", true],
  ["2024-05-14", "2024-05-14", true],
  ["2024-05-14", "2024-05-14T22:30", false],
  ["2024-05-14T22:30:00Z", "2024-05-14T22:31:00Z", false],
])("%s and %s: %s", (a, b, same) => {
  expect(isSameMoment(a, b)).toBe(same);
});
