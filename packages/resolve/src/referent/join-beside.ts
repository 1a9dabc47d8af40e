import type { Mention } from "@dateline/core";
import { describeWords } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "./referent.ts";

const farthest = 60;

/**
 * Joins a description that stands right beside a name with that name, where the engine kept the two apart: "French
 * ambassador Joel Meyer", "the US ambassador to the UN, Linda Thomas-Greenfield", "Sergey Lavrov, the foreign minister".
 */
export function joinBeside(view: ArticleView, referents: readonly Referent[]): Referent[] {
  const people = referents.filter((referent) => referent.type === "person" && referent.names.length > 0);
  const starts = new Map(people.flatMap((one) => one.names.map((name) => [name.evidence.start, one] as const)));
  const ends = new Map(people.flatMap((one) => one.names.map((name) => [name.evidence.end, one] as const)));
  return referents.filter((referent) => {
    const [mention] = referent.mentions;
    if (!mention || !isDescription(view, referent, mention)) return true;
    const before = view.article.text.slice(Math.max(0, mention.evidence.start - 6), mention.evidence.start);
    const lead = /, (?:the |an? )?$/.exec(before)?.[0] ?? null;
    const named =
      nameAfter(view, mention, starts) ?? (lead === null ? undefined : ends.get(mention.evidence.start - lead.length));
    if (!named) return true;
    named.mentions.push(...referent.mentions);
    named.mentions.sort((a, b) => a.evidence.start - b.evidence.start);
    return false;
  });
}

/** An office or role of one person, which some engines take for the name of a body where it is written large. */
function isDescription(view: ArticleView, referent: Referent, mention: Mention): boolean {
  const words = describeWords(view.knowledge, mention.evidence.quote);
  if (words.plural) return false;
  if (mention.form === "name") {
    const large = referent.type === "organisation" && mention.evidence.quote.includes(" ");
    return large && referent.names.length === 1 && words.office !== null;
  }
  return referent.names.length === 0 && mention.type === "person" && (words.office !== null || words.sector !== null);
}

/** The person named behind a description, at most a few words on: "ambassador to the UN Linda Thomas-Greenfield". */
function nameAfter(view: ArticleView, mention: Mention, starts: ReadonlyMap<number, Referent>): Referent | undefined {
  const { end } = mention.evidence;
  for (let at = end + 1; at <= end + farthest; at++) {
    const named = starts.get(at);
    if (!named) continue;
    const gap = view.article.text.slice(end, at);
    return /^(?: (?:to|at|of|for|in) [^,.;:!?\n]{1,40})?,? $/.test(gap) ? named : undefined;
  }
  return undefined;
}
