import type { ArticleView } from "../article/index.ts";
import type { Description } from "./describe-words.ts";
import type { Outcome } from "./outcome.ts";

const envoys = /ambassador|envoy/;

/** Who held the described office on the day of the article; null without a date, and where not exactly one did for sure. */
export function officeHolder(view: ArticleView, words: Description): Outcome | null {
  const of = words.organisation ?? words.country;
  if (view.date === null || of === null || words.title === "") return null;
  if (words.bent || words.plural || envoys.test(words.title)) return null;
  const { knowledge, date } = view;
  const holders = knowledge
    .holdersOf(words.title, of, date)
    .filter((holder) => holder.basis === "dated" || (holder.from !== null && date.slice(0, 7) <= knowledge.asOf));
  const [holder] = holders;
  if (!holder || new Set(holders.map((one) => one.person)).size > 1) return null;
  const actor = knowledge.actor(holder.person);
  return actor && { actor, score: 0.85, method: "office-holder-at-date" };
}
