import { expect, test } from "vitest";
import { freshness } from "./freshness.ts";

const now = new Date("2026-01-02T03:00:00Z");
const of = (headers: Record<string, string>) => freshness((name) => headers[name] ?? null, now);

test.each([
  ["an age", { "cache-control": "public, max-age=600" }, 600_000],
  ["in quotation marks and capitals", { "cache-control": 'Public, Max-Age="600"' }, 600_000],
  ["less what a cache held it for", { "cache-control": "max-age=600", age: "200" }, 400_000],
  [
    "a moment, by the host's own clock",
    { expires: "Fri, 02 Jan 2026 05:00:00 GMT", date: "Fri, 02 Jan 2026 04:00:00 GMT" },
    3_600_000,
  ],
  ["a moment, by ours", { expires: "Fri, 02 Jan 2026 05:00:00 GMT" }, 7_200_000],
  ["an age before a moment", { "cache-control": "max-age=60", expires: "Fri, 02 Jan 2026 05:00:00 GMT" }, 60_000],
])("%s", (_, headers, ms) => {
  expect(of(headers)).toBe(ms);
});

test.each([
  ["nothing", {}],
  ["no store", { "cache-control": "no-store, max-age=600" }],
  ["no cache", { "cache-control": "private, no-cache" }],
  ["no age", { "cache-control": "max-age=0" }],
  ["too long held", { "cache-control": "max-age=60", age: "70" }],
  ["a moment gone by", { expires: "Fri, 02 Jan 2026 02:00:00 GMT" }],
  ["no moment", { expires: "0" }],
  ["an age for shared caches alone", { "cache-control": "s-maxage=600" }],
])("%s means nothing", (_, headers) => {
  expect(of(headers)).toBeNull();
});
