import type { SentenceGraph } from "../syntax/index.ts";
import type { ReportingClause } from "./reporting-clause.ts";

/** The name behind a dash that follows a quote ("... - Ann Lee"). */
export function nameBehindDash(graph: SentenceGraph, from: number): ReportingClause | null {
  let at = from;
  while (/^["”’']{1,2}$|^''$/.test(graph.tokens[at]?.form ?? "")) at++;
  if (!/^[-–—―]{1,2}$/.test(graph.tokens[at]?.form ?? "")) return null;
  let last = at;
  while (graph.tokens[last + 1]?.upos === "PROPN") last++;
  return last === at ? null : clauseOf(graph, at, last);
}

/** The name before a colon that opens a quote ("Lee: ..."). */
export function nameBeforeColon(graph: SentenceGraph, first: number): ReportingClause | null {
  let at = first - 1;
  while (/^["“‘'`]{1,2}$|^''$/.test(graph.tokens[at]?.form ?? "")) at--;
  if (graph.tokens[at]?.form !== ":" || graph.tokens[at - 1]?.upos !== "PROPN") return null;
  return clauseOf(graph, at, at - 1);
}

function clauseOf(graph: SentenceGraph, cue: number, speaker: number): ReportingClause {
  return { graph, cue, cueEnd: cue, speaker, addressee: null, content: [], known: false };
}
