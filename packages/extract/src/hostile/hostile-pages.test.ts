import { Article, DatelineError } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { extractor } from "../extractor.ts";
import { hostilePages } from "./hostile-pages.ts";

const longest = 20_000;

function outcome(bytes: Uint8Array): Article | DatelineError {
  const source = { kind: "posted" as const, url: null };
  try {
    return extractor.extract(
      { source, url: null, bytes, contentType: "text/html", fetchedAt: "2026-01-05T08:00:00Z" },
      {},
    );
  } catch (error) {
    if (DatelineError.isInstance(error)) return error;
    throw error;
  }
}

describe("hostile pages", () => {
  it.each(Object.entries(hostilePages))(
    "%s: an article or a typed error",
    (_, make) => {
      const result = outcome(make());
      if (result instanceof DatelineError)
        expect(result.code).toMatch(/^(?:NO_ARTICLE|BINARY_INPUT|EMPTY_INPUT|INPUT_TOO_LARGE)$/);
      else expect(Article.safeParse(result).success).toBe(true);
    },
    longest,
  );

  it.each([
    "100,000 nested div",
    "an attribute of 5 MB",
    "200,000 spaces in a byline",
    "JSON-LD of 3 MB",
    "Latin-1 that says UTF-8",
    "UTF-16 big-endian",
    "10 MB of text",
    "cut in the middle of a character",
  ])("%s: the article is still found", (name) => {
    const result = outcome(hostilePages[name]?.() ?? new Uint8Array());
    expect(result).not.toBeInstanceOf(DatelineError);
    expect((result as Article).text).toContain("open two emergency wells");
  });

  it("names the limit that was passed", () => {
    const result = outcome(new Uint8Array(20_000_001).fill(0x61));
    expect(result).toMatchObject({ code: "INPUT_TOO_LARGE", message: expect.stringContaining("20000000") });
  });
});
