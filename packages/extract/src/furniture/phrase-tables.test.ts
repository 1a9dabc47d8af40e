import { Furniture } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { normaliseForMatch } from "../text/index.ts";
import { phraseReason } from "./phrase-reason.ts";
import { phraseTables } from "./phrase-tables.ts";

const least = 40;
const tables = Object.entries(phraseTables);
const phrasesOf = (table: Readonly<Record<string, string[]>>) => Object.values(table).flat();

describe("stock phrases", () => {
  it("are there in twelve languages or more", () => {
    expect(tables.length).toBeGreaterThanOrEqual(12);
  });

  it.each(tables)(
    "%s: forty or more that differ once case and signs are gone, each under a known reason",
    (_, table) => {
      const phrases = phrasesOf(table);
      const distinct = new Set(
        phrases.map((phrase) => `${normaliseForMatch(phrase)}${phrase.endsWith("…") ? "…" : ""}`),
      );
      expect(distinct.has("")).toBe(false);
      expect(distinct.size).toBeGreaterThanOrEqual(least);
      expect(Object.keys(table).filter((reason) => !Furniture.shape.reason.safeParse(reason).success)).toEqual([]);
    },
  );

  it.each(tables)("%s: every phrase is found as a block of a page", (_, table) => {
    // A phrase ending in ":…" counts before a colon, others as they stand.
    const written = phrasesOf(table).map((phrase) => phrase.replace(/…$/, ""));
    expect(written.filter((phrase) => phraseReason(phrase) === null)).toEqual([]);
  });

  it("sentences of a report are none", () => {
    for (const text of [
      "More than forty people died.",
      "La suite du procès est attendue lundi.",
      "编辑部昨天被警方搜查。",
    ])
      expect(phraseReason(text)).toBeNull();
  });
});
