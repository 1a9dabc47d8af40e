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
  for (const whole of wholeNames(graph, names, lexicon)) {
    for (let at = whole.first; at <= whole.last; at++) taken.add(at);
    drafts.push(nameDraft(graph, whole.first, whole.last, whole.type, 0.8, lexicon));
  }
  for (const name of names) {
    const first = graph.tokens.findIndex((token) => token.end > name.start);
    const last = graph.tokens.findLastIndex((token) => token.start < name.end);
    if (first < 0 || last < first || name.type === "event-name" || taken.has(first)) continue;
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
    type:
      demonym !== null && (type !== "person" || isOneOfMany(graph, head) || isPeople(words[0] ?? "")) ? "group" : type,
    form: "name",
    key: words.join(" ").toLowerCase(),
    country: demonym ?? whole?.country ?? null,
    sector: roles.sector,
    title: roles.title,
    roles: roles.lemmas,
    plural: isPlural(graph, head, type),
    definite: true,
    score,
    chain: -1,
  };
}

/** "A Turk" is one of a people, whatever surname sounds like it. */
function isOneOfMany(graph: SentenceGraph, head: number): boolean {
  return childrenBy(graph, head, "det").some((at) => /^an?$/.test(graph.lower[at] ?? ""));
}

/** "Nigeriens" are a people, where "Turk" may be a surname. */
function isPeople(word: string): boolean {
  return /(?:ans|ens|ese|is)$/.test(word);
}

/** "The Houthis" are many and "the United States" is one. */
function isPlural(graph: SentenceGraph, head: number, type: NameSpan["type"]): boolean {
  if (childrenBy(graph, head, "conj").length > 0) return true;
  return graph.tokens[head]?.xpos === "NNPS" && type !== "place" && type !== "organisation";
}

function knownAt(graph: SentenceGraph, at: number, lexicon: MentionLexicon) {
  const word = graph.tokens[at]?.form ?? "";
  if (lexicon.gazetteer?.demonym(word)) return { length: 1, type: "group" as const };
  const window = graph.tokens.slice(at, at + 8).map((token) => token.form);
  const match = lexicon.gazetteer?.match(window, 0)[0];
  if (!match || (graph.tokens[at]?.upos !== "PROPN" && match.length === 1 && !isAcronym(graph, at))) return null;
  return { length: match.length, type: match.type };
}

/** "IS" or "WHO" in capitals between words that are not, which taggers take for the verb or the pronoun. */
function isAcronym({ tokens }: SentenceGraph, at: number): boolean {
  const isLarge = (form: string) => /^\p{Lu}{2,}$/u.test(form);
  const [before, word, after] = [at - 1, at, at + 1].map((one) => tokens[one]?.form ?? "");
  return isLarge(word ?? "") && !isLarge(before ?? "") && !isLarge(after ?? "");
}

/** Known names of which the tagger found only parts: "Republic" and "Congo" of "Republic of the Congo". */
function wholeNames(graph: SentenceGraph, names: readonly NameSpan[], lexicon: MentionLexicon) {
  const spans = names.map(({ start, end }) => ({
    first: graph.tokens.findIndex((token) => token.end > start),
    last: graph.tokens.findLastIndex((token) => token.start < end),
  }));
  return spans.flatMap(({ first, last }) => {
    if (first < 0) return [];
    const window = graph.tokens.slice(first, first + 8).map((token) => token.form);
    const match = lexicon.gazetteer?.match(window, 0)[0];
    const end = first + (match?.length ?? 0) - 1;
    // Where a name goes on behind the known one, or only one was found, the tagger knows better.
    const parts = spans.filter((one) => one.first <= end && one.last >= first);
    if (!match || end <= last || parts.length < 2 || parts.some((one) => one.last > end)) return [];
    return [{ first, last: end, type: match.type }];
  });
}

function overlaps(taken: ReadonlySet<number>, from: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (taken.has(from + step)) return true;
  return false;
}

function startsUpper(form: string): boolean {
  const letter = form.charAt(0);
  return letter !== letter.toLowerCase();
}
