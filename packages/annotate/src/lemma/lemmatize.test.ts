import { describe, expect, it } from "vitest";
import { lemmatize } from "./lemmatize.ts";

const rules = {
  exceptions: { VERB: { went: "go" } },
  endings: { VERB: { "": "0", ied: "3y", ed: "2" }, NOUN: { "": "0", s: "1" } },
};

describe("lemmatize", () => {
  it("prefers exceptions, then the longest ending", () => {
    expect(lemmatize(rules, "Went", "VERB")).toBe("go");
    expect(lemmatize(rules, "tried", "VERB")).toBe("try");
    expect(lemmatize(rules, "walked", "VERB")).toBe("walk");
    expect(lemmatize(rules, "constructor", "NOUN")).toBe("constructor");
    expect(lemmatize(rules, "Bamako", "PROPN")).toBe("Bamako");
  });
});
