import type { RecordFact, RecordView } from "@dateline/pipeline";
import { style } from "./style.ts";

/** A record of the knowledge base as text: one fact a line with who says it; those that do not hold are marked. */
export function formatRecord({ id, actor, facts }: RecordView): string {
  const head = actor === null ? "(hidden)" : actor.name;
  const ids = [id, actor?.id].filter(Boolean).join("  ");
  return `${[style("bold", head), style("dim", ids), ...facts.map(line)].join("\n")}\n`;
}

function line(fact: RecordFact): string {
  const value = fact.detail === null || fact.detail === "strong" ? fact.value : `${fact.value} (${fact.detail})`;
  const text = `  ${fact.fact.padEnd(12)} ${value}${fact.holds ? "" : "  [not used]"}`;
  return `${text}  ${style("dim", teller(fact))}`;
}

function teller({ origin, source, author, at }: RecordFact): string {
  if (origin === "shipped") return `— shipped; ${source}`;
  return `— ${[author, at?.slice(0, 10), origin === "imported" ? "imported" : null, source].filter(Boolean).join(", ")}`;
}
