import { describe, expect, it } from "vitest";
import { isPersonName } from "./is-person-name.ts";

describe("isPersonName", () => {
  it.each([
    "Ben Adeyemi",
    "Al Whitcombe",
    "Tahar ben Youssef",
    "María de la Cruz",
    "Jean-Luc O'Brien",
    "Ngozi A. Bello",
  ])("takes %s for a name", (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each(["Ben", "News Desk", "de la", "the mayor", "Published 3 May", "editor@example.org"])(
    "leaves %s alone",
    (words) => {
      expect(isPersonName(words)).toBe(false);
    },
  );
});
