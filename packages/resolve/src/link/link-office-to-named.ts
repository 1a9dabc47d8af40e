import type { Actor } from "@dateline/core";
import { describeWords, type Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";

/** A referent with what it was linked to. */
export interface Linked {
  referent: Referent;
  outcome: Outcome | null;
}

/**
 * An office whose holder could not be told is the one person the article names who held it: "the Russian foreign minister"
 * or "the Russian minister" in an article about Sergey Lavrov. Where the day is known, the office must be held that day.
 */
export function linkOfficeToNamed(view: ArticleView, linked: readonly Linked[]): Linked[] {
  const people = linked.flatMap(({ outcome }) => (outcome?.method === "full-name" ? [outcome.actor] : []));
  return linked.map(({ referent, outcome }) => {
    const person = outcome && composed.has(outcome.method) ? holderAmong(view, referent, people) : null;
    return { referent, outcome: person ? { actor: person, score: 0.75, method: "office-of-named-person" } : outcome };
  });
}

const composed = new Set(["office", "country-and-sector"]);

function holderAmong(view: ArticleView, referent: Referent, people: readonly Actor[]): Actor | null {
  const mention = referent.mentions.find((one) => one.form === "nominal");
  const words = mention ? describeWords(view.knowledge, mention.evidence.quote) : null;
  if (!words?.office || words.country === null || words.bent || !words.plain) return null;
  const { office, country } = words;
  const fits = people.filter((person) =>
    person.roles.some((role) => {
      const title = role.title.replace(/ \(.*\)$/, "");
      if (role.country !== country || (title !== office && !title.endsWith(` ${office}`))) return false;
      return view.date === null || ((role.from ?? "") <= view.date && view.date <= (role.to ?? "9999"));
    }),
  );
  return new Set(fits.map((one) => one.id)).size === 1 ? (fits[0] ?? null) : null;
}
