import { expect, test } from "vitest";
import { formatRemoved } from "./format-removed.ts";

test("what was left out is told by reason, with the rule in words", () => {
  const lines = formatRemoved([
    { text: "Read also: the dam", reason: "related-links", rule: "phrase-en", position: "within" },
    { text: "Home\nNews", reason: "navigation", rule: "tag-nav", position: "before" },
    { text: "Sport", reason: "navigation", rule: "container-navigation", position: "before" },
    { text: "x".repeat(300), reason: "boilerplate", rule: "a-new-rule", position: "after" },
  ]);
  expect(lines).toEqual([
    "Removed (4)",
    "  navigation (2)",
    "    Home News — before the text, inside <nav>",
    "    Sport — before the text, by the name of its container",
    "  related links (1)",
    "    Read also: the dam — within the text, a stock phrase in English",
    "  boilerplate (1)",
    `    ${"x".repeat(159)}… — after the text, a new rule`,
  ]);
});
