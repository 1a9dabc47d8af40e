import { describe, expect, it } from "vitest";
import { afterDateline } from "./after-dateline.ts";

const block = (start: number, end: number) => ({ kind: "paragraph" as const, start, end, level: null });
const dateline = {
  place: "LAGOS",
  agency: null,
  evidence: { articleId: "article_x", start: 0, end: 7, quote: "LAGOS —" },
};

describe("afterDateline", () => {
  it("begins the block that holds the dateline behind it and leaves the others", () => {
    expect(afterDateline({ blocks: [block(0, 90), block(92, 120)], dateline })).toEqual([block(7, 90), block(92, 120)]);
  });

  it("leaves blocks as they are without a dateline, or where it is all there is", () => {
    expect(afterDateline({ blocks: [block(0, 90)], dateline: null })).toEqual([block(0, 90)]);
    expect(afterDateline({ blocks: [block(0, 7)], dateline })).toEqual([block(0, 7)]);
  });
});
