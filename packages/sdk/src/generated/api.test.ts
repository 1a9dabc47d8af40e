import { readFileSync } from "node:fs";
import type * as core from "@dateline/core";
import { expect, expectTypeOf, test } from "vitest";
import { formattedTypes, typesFile } from "../../build/formatted-types.ts";
import { printType } from "../../build/print-type.ts";
import type * as api from "./api.ts";

test("the generated types are those of the schemas of today", () => {
  expect(readFileSync(typesFile, "utf8"), "run `npm run generate -w @dateline/sdk`").toBe(formattedTypes());
});

test("the generated types and the schemas' own take each other's values", () => {
  expectTypeOf<api.ArticleSummary>().toEqualTypeOf<core.ArticleSummary>();
  expectTypeOf<api.ArticleView>().toEqualTypeOf<core.ArticleView>();
  expectTypeOf<api.ActorView>().toEqualTypeOf<core.ActorView>();
  expectTypeOf<api.EventView>().toEqualTypeOf<core.EventView>();
  expectTypeOf<api.SearchResult>().toEqualTypeOf<core.SearchResult>();
  expect(readFileSync(typesFile, "utf8")).toMatch(/export interface SearchResult \{/);
});

test("what the generator cannot print stops it", () => {
  expect(printType({ anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] })).toBe(
    "string[] | null",
  );
  expect(printType({ type: ["string", "null"] })).toBe("string | null");
  expect(() => printType({})).toThrow("no TypeScript type is known");
  expect(() => printType({ allOf: [{ type: "string" }] })).toThrow("no TypeScript type is known");
});
