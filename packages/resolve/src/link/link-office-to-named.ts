import type { Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";

/** A referent with what it was linked to. */
export interface Linked {
  referent: Referent;
  outcome: Outcome | null;
}

/**
 * An office whose holder could not be told is the one person the article names who held it: "the Russian foreign minister"
 * in an article about Sergey Lavrov. Where the day is known the holder of that day was sought before.
 */
export function linkOfficeToNamed(view: ArticleView, linked: readonly Linked[]): Linked[] {
  if (view.date !== null) return [...linked];
  const people = linked.flatMap(({ outcome }) => (outcome?.method === "full-name" ? [outcome.actor] : []));
  return linked.map(({ referent, outcome }) => {
    if (outcome?.method !== "office") return { referent, outcome };
    const { country, name } = outcome.actor;
    const fits = people.filter((person) =>
      person.roles.some((role) => role.country === country && name.toLowerCase().startsWith(`${role.title} of `)),
    );
    const [person] = fits;
    const sure = person && new Set(fits.map((one) => one.id)).size === 1;
    return { referent, outcome: sure ? { actor: person, score: 0.75, method: "office-of-named-person" } : outcome };
  });
}
