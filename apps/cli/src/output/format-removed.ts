import type { Furniture } from "@dateline/core";
import { ruleWords } from "./rule-words.ts";
import { style } from "./style.ts";

const longest = 160;

/** What was left out of a page as lines: by reason, the commonest first, each piece with the rule in words. */
export function formatRemoved(removed: readonly Furniture[]): string[] {
  const groups = Map.groupBy(removed, ({ reason }) => reason);
  const lines = [style("underline", `Removed (${removed.length})`)];
  for (const [reason, pieces] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    lines.push(`  ${style("bold", reason.replaceAll("-", " "))} (${pieces.length})`);
    for (const { text, rule, position } of pieces) {
      const words = text.replace(/\s+/g, " ");
      const shown = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
      lines.push(`    ${shown} ${style("dim", `— ${position} the text, ${ruleWords(rule)}`)}`);
    }
  }
  return lines;
}
