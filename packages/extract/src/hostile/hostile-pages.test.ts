import { afterAll, describe, expect, it } from "vitest";
import { extractHtml } from "../testing/extract-html.ts";
import { hostilePages } from "./hostile-pages.ts";
import { endReading, readHostilePage } from "./read-hostile-page.ts";

// Longer than the limit of the thread, which alone decides that a page hangs.
const untilStopped = 150_000;

afterAll(endReading);

describe("hostile pages", () => {
  it("are of 40 kinds or more", () => {
    expect(Object.keys(hostilePages).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.keys(hostilePages))(
    "%s: an article or a typed error",
    async (name) => {
      const outcome = await readHostilePage(name);
      if (outcome.kind === "article") expect(outcome).toMatchObject({ isValid: true });
      else
        expect(outcome).toEqual({
          kind: "refused",
          code: expect.stringMatching(/^(?:NO_ARTICLE|BINARY_INPUT|EMPTY_INPUT|INPUT_TOO_LARGE)$/),
        });
    },
    untilStopped,
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
  ])(
    "%s: the article is still found",
    async (name) => {
      expect(await readHostilePage(name)).toMatchObject({
        kind: "article",
        text: expect.stringContaining("open two emergency wells"),
      });
    },
    untilStopped,
  );

  it("names the limit that was passed", () => {
    expect(() => extractHtml("a".repeat(20_000_001))).toThrow(
      expect.objectContaining({ code: "INPUT_TOO_LARGE", message: expect.stringContaining("20000000") }),
    );
  });
});
