import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

const none = () => 0;
const all = () => 1;

test("the wait doubles, with half of it left to chance, up to eight seconds", () => {
  expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, null, none))).toEqual([125, 250, 500, 1000]);
  expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, null, all))).toEqual([250, 500, 1000, 2000]);
  expect(retryDelay(30, null, all)).toBe(8000);
});

test("Retry-After is heeded in seconds and as a date", () => {
  const now = () => Date.parse("2026-01-01T00:00:00Z");
  expect(retryDelay(1, "7", all, now)).toBe(7000);
  expect(retryDelay(1, "Thu, 01 Jan 2026 00:00:09 GMT", all, now)).toBe(9000);
  expect(retryDelay(1, "Wed, 31 Dec 2025 00:00:00 GMT", all, now)).toBe(0);
});

test("more than a minute is not waited for; nonsense counts as nothing asked", () => {
  expect(retryDelay(1, "61", all)).toBeNull();
  expect(retryDelay(1, "soon", all)).toBe(250);
  expect(retryDelay(1, "-5", none, () => Number.MAX_SAFE_INTEGER)).not.toBeNull();
});
