import type { EventMention, Mention } from "@dateline/core";

/** A role's filler in the gold: its words, where they start, and whom a pronoun, acronym or description stands for. */
export interface GoldFiller {
  text: string;
  start: number;
  is: string;
}

type Filler = EventMention["sources"][number];

const relative = new Set(["who", "which", "that", "whom", "whose"]);
const pronouns = new Set(
  "he him his she her hers it its they them their theirs himself herself itself themselves".split(" "),
);
const empty = new Set("a an the of in and or for to its his her their our your my s two three four five".split(" "));

/**
 * True where a coded filler is the gold one: by its words, by its chain, or by the name the gold gives. A coded pronoun is
 * only right where what it was resolved to is whom the gold says that it stands for; `all` are the gold fillers of the document.
 */
export function isGoldFiller(
  gold: GoldFiller,
  filler: Filler,
  mentions: readonly Mention[],
  all: readonly GoldFiller[],
): boolean {
  const mention = mentions.find(({ id }) => id === filler.mentionId);
  const chain = mentions.filter((other) => other.chain === mention?.chain && other.form !== "pronoun");
  if (mention?.form === "pronoun") return chain.some((other) => stands(gold, other, all));
  if (overlap(filler.evidence, gold)) return true;
  if (relative.has(gold.text.toLowerCase()) && filler.evidence.end <= gold.start && mention) {
    return gold.start - filler.evidence.end <= 3 || alike(filler.evidence.quote, gold.is);
  }
  const pointing = pronouns.has(gold.text.toLowerCase());
  return chain.some((other) =>
    pointing ? stands(gold, other, all) : overlap(other.evidence, gold) || same(other.evidence.quote, gold.is),
  );
}

function stands(gold: GoldFiller, mention: Mention, all: readonly GoldFiller[]): boolean {
  if (alike(mention.evidence.quote, gold.is)) return true;
  return all.some((other) => same(other.is, gold.is) && overlap(mention.evidence, other));
}

/** All words of the shorter description are in the longer, articles, small numbers and prepositions aside. */
function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function wordsOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !empty.has(word));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function overlap(span: { start: number; end: number }, gold: { text: string; start: number }): boolean {
  return span.start < gold.start + gold.text.length && gold.start < span.end;
}
