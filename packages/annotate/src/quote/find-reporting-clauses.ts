import { childrenBy, relationOf, type SentenceGraph } from "../syntax/index.ts";
import type { ReportingClause } from "./reporting-clause.ts";
import { subjectOf } from "./subject-of.ts";

const characterising = new Set(
  "call describe dismiss denounce brand label dub characterize characterise refer slam blast praise term decry criticize criticise".split(
    " ",
  ),
);
const uttering = new Set(["write", "sing", "shout", "chant"]);

/** Finds the clauses of a sentence, outside of quotation marks, that say that somebody speaks. */
export function findReportingClauses(
  graph: SentenceGraph,
  inside: Int32Array,
  reporting: ReadonlyMap<string, { part: string; kind: string }>,
): ReportingClause[] {
  const found: ReportingClause[] = [];
  for (const [at, token] of graph.tokens.entries()) {
    if (inside[at] !== -1) continue;
    if (graph.lower[at] === "according" && graph.lower[at + 1] === "to") {
      const clause = accordingTo(graph, at, inside);
      if (clause) found.push(clause);
      continue;
    }
    if (token.upos !== "VERB") continue;
    const lemma = graph.lemmas[at] ?? "";
    const entry = reporting.get(lemma);
    const known = entry?.part === "verb";
    if (!known && !characterising.has(lemma) && !uttering.has(lemma)) continue;
    const speaker = subjectOf(graph, at, inside);
    if (speaker === null) continue;
    const content =
      known && !characterising.has(lemma) ? clipped(graph, contentOf(graph, at, entry.kind), speaker) : [];
    const addressee =
      childrenBy(graph, at, "iobj").at(0) ??
      (content.length > 0 || lemma === "tell" ? childrenBy(graph, at, "obj")[0] : undefined);
    const heard = addressee !== undefined && addressee !== speaker && inside[addressee] === -1 ? addressee : null;
    found.push({ graph, cue: at, cueEnd: at, speaker, addressee: heard, content, known });
  }
  return found;
}

function accordingTo(graph: SentenceGraph, at: number, inside: Int32Array): ReportingClause | null {
  const phrase = graph.heads[at] ?? -1;
  const named = ["NOUN", "PROPN", "PRON"].includes(graph.tokens[phrase]?.upos ?? "");
  if (!named || phrase <= at || inside[phrase] !== -1) return null;
  const clause = graph.heads[phrase] ?? -1;
  const content = clause < 0 ? [] : without(graph, clause, graph.first[phrase] ?? at, graph.last[phrase] ?? phrase);
  return { graph, cue: at, cueEnd: at + 1, speaker: phrase, addressee: null, content, known: true };
}

function contentOf(graph: SentenceGraph, verb: number, kind: string): ReportingClause["content"] {
  const clause = childrenBy(graph, verb, ...(kind === "request" ? ["ccomp", "xcomp"] : ["ccomp"]))[0];
  if (clause !== undefined) {
    const first = graph.first[clause] ?? clause;
    const last = graph.last[clause] ?? clause;
    if (first > verb || last < verb) return [{ first, last }];
    return without(graph, clause, graph.first[verb] ?? verb, graph.last[verb] ?? verb);
  }
  if (relationOf(graph, verb) !== "parataxis" || childrenBy(graph, verb, "obj", "xcomp").length > 0) return [];
  const head = graph.heads[verb] ?? -1;
  if (head < 0) return [];
  return without(graph, head, graph.first[verb] ?? verb, graph.last[verb] ?? verb);
}

/** What is said without the speaker, whom a wrong tree may hang into it. */
function clipped(
  graph: SentenceGraph,
  content: ReportingClause["content"],
  speaker: number,
): ReportingClause["content"] {
  const top = relationOf(graph, speaker) === "appos" ? (graph.heads[speaker] ?? speaker) : speaker;
  const start = graph.first[top] ?? top;
  return content
    .map((run) => (run.first <= speaker && speaker <= run.last ? { first: run.first, last: start - 1 } : run))
    .filter((run) => run.last - run.first >= 1);
}

/** The words below `head` but for those from `from` to `to`. */
function without(graph: SentenceGraph, head: number, from: number, to: number): ReportingClause["content"] {
  const first = graph.first[head] ?? head;
  const last = graph.last[head] ?? head;
  return [
    { first, last: Math.min(last, from - 1) },
    { first: Math.max(first, to + 1), last },
  ].filter((run) => run.last - run.first >= 1);
}
