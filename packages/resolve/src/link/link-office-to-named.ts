import type { Actor } from "@dateline/core";
import { describeWords, type Outcome } from "../actor/index.ts";
import { type ArticleView, mainCountry } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import { soleCountry } from "./sole-country.ts";

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
    const country = outcome?.method === own ? (soleCountry(view) ?? mainCountry(view)) : null;
    const asked = outcome && (composed.has(outcome.method) || country !== null);
    const person = asked ? holderAmong(view, referent, people, country) : null;
    return { referent, outcome: person ? { actor: person, score: 0.75, method: "office-of-named-person" } : outcome };
  });
}

const composed = new Set(["office", "country-and-sector"]);
const own = "unnamed-in-article";
const grace = 45 * 86_400_000;

/** Who holds the office that the words say, of the country they say or, for "the president", of the article's one. */
function holderAmong(
  view: ArticleView,
  referent: Referent,
  people: readonly Actor[],
  assumed: string | null,
): Actor | null {
  const mention = referent.mentions.find((one) => one.form === "nominal");
  const words = mention ? describeWords(view.knowledge, mention.evidence.quote) : null;
  const country = words?.country ?? assumed;
  if (!words?.office || country === null || words.bent || !words.plain) return null;
  if (assumed !== null && !/^the /i.test(before(view, mention))) return null;
  const { office } = words;
  const fits = people.filter((person) =>
    person.roles.some((role) => {
      const title = role.title.replace(/ \(.*\)$/, "");
      if (role.country !== country || (title !== office && !title.endsWith(` ${office}`))) return false;
      if (view.date === null) return true;
      return (role.from ?? "") <= view.date && view.date <= lastDay(role.to, assumed !== null);
    }),
  );
  return new Set(fits.map((one) => one.id)).size === 1 ? (fits[0] ?? null) : null;
}

/** A president who was deposed is "the president" of the articles of those weeks too. */
function lastDay(to: string | null, named: boolean): string {
  if (to === null || !named || to.length < 10) return to ?? "9999";
  return new Date(Date.parse(to) + grace).toISOString().slice(0, 10);
}

function before(view: ArticleView, mention: Referent["mentions"][number] | undefined): string {
  return mention ? view.article.text.slice(Math.max(0, mention.evidence.start - 4), mention.evidence.end) : "";
}
