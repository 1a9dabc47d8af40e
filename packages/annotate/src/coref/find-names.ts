import type { NameSpan } from "@dateline/core";
import { childrenBy, type SentenceGraph } from "../syntax/index.ts";
import { headInSpan } from "./head-in-span.ts";
import type { MentionDraft } from "./mention-draft.ts";
import type { MentionLexicon } from "./mention-lexicon.ts";
import { roleWordsOf } from "./role-words-of.ts";

/** The names of one sentence as mentions: those the tagger found, and demonyms and known names it left out. */
export function findNames(graph: SentenceGraph, names: readonly NameSpan[], lexicon: MentionLexicon): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  const taken = new Set<number>();
  for (const name of names) {
    const first = graph.tokens.findIndex((token) => token.end > name.start);
    const last = graph.tokens.findLastIndex((token) => token.start < name.end);
    if (first < 0 || last < first || name.type === "event-name") continue;
    for (let at = first; at <= last; at++) taken.add(at);
    drafts.push(nameDraft(graph, first, last, name.type, name.score, lexicon));
  }
  for (let at = 0; at < graph.tokens.length; at++) {
    if (taken.has(at) || !startsUpper(graph.tokens[at]?.form ?? "")) continue;
    const found = knownAt(graph, at, lexicon);
    if (!found || overlaps(taken, at, found.length)) continue;
    for (let step = 0; step < found.length; step++) taken.add(at + step);
    drafts.push(nameDraft(graph, at, at + found.length - 1, found.type, 0.6, lexicon));
  }
  return drafts;
}

function nameDraft(
  graph: SentenceGraph,
  first: number,
  last: number,
  type: NameSpan["type"],
  score: number,
  lexicon: MentionLexicon,
): MentionDraft {
  const head = headInSpan(graph, first, last);
  const words = graph.tokens.slice(first, last + 1).map((token) => token.form);
  const demonym = words.length === 1 ? (lexicon.gazetteer?.demonym(words[0] ?? "") ?? null) : null;
  const known =
    lexicon.gazetteer?.match(
      graph.tokens.slice(first, last + 1).map((token) => token.form),
      0,
    ) ?? [];
  const whole = known.find((match) => match.length === words.length);
  const roles = roleWordsOf(graph, head, first, last, lexicon);
  return {
    sentence: graph.sentence.index,
    head,
    first,
    last,
    type: demonym !== null && type !== "person" ? "group" : type,
    form: "name",
    key: words.join(" ").toLowerCase(),
    country: demonym ?? whole?.country ?? null,
    sector: roles.sector,
    title: roles.title,
    roles: roles.lemmas,
    plural: graph.tokens[head]?.xpos === "NNPS" || childrenBy(graph, head, "conj").length > 0,
    definite: true,
    score,
    chain: -1,
  };
}

function knownAt(graph: SentenceGraph, at: number, lexicon: MentionLexicon) {
  const word = graph.tokens[at]?.form ?? "";
  if (lexicon.gazetteer?.demonym(word)) return { length: 1, type: "group" as const };
  const window = graph.tokens.slice(at, at + 8).map((token) => token.form);
  const match = lexicon.gazetteer?.match(window, 0)[0];
  if (!match || (graph.tokens[at]?.upos !== "PROPN" && match.length === 1)) return null;
  return { length: match.length, type: match.type };
}

function overlaps(taken: ReadonlySet<number>, from: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (taken.has(from + step)) return true;
  return false;
}

function startsUpper(form: string): boolean {
  const letter = form.charAt(0);
  return letter !== letter.toLowerCase();
}
