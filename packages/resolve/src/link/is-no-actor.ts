import { type ArticleView, isModifier } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import lists from "./no-actors.json" with { type: "json" };

const never = new Set(lists.words);

/** True for words that only look like a name: dates, role nouns, abstract nouns, words the text also writes small. */
export function isNoActor(view: ArticleView, referent: Referent, name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (!/\p{Lu}/u.test(name) || words.every((word) => never.has(word))) return true;
  const { times } = view.annotation;
  const dated = referent.names.every((mention) =>
    times.some((time) => time.evidence.start <= mention.evidence.start && time.evidence.end >= mention.evidence.end),
  );
  if (dated) return true;
  if (words.length > 1 || name === name.toUpperCase()) return false;
  if (referent.names.every((mention) => isModifier(view, mention))) return true;
  if (view.knowledge.role(name) !== null || view.knowledge.demonym(name) !== null) return true;
  return smallElsewhere(view.article.text, words[0] ?? "");
}

function smallElsewhere(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
