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
    if (referent.names.length > 0 || mention?.form !== "nominal" || mention.type !== "person") return true;
    const words = describeWords(view.knowledge, mention.evidence.quote);
    if (words.plural || (words.office === null && words.sector === null)) return true;
    const after = view.article.text.slice(mention.evidence.end, mention.evidence.end + farthest);
    const gap = /^(?: (?:to|at|of|for|in) [^,.;:!?\n]{1,40}?)?,? (?=\p{Lu})/u.exec(after)?.[0] ?? null;
    const before = view.article.text.slice(Math.max(0, mention.evidence.start - 6), mention.evidence.start);
    const lead = /, (?:the |an? )?$/.exec(before)?.[0] ?? null;
    const named =
      (gap === null ? undefined : starts.get(mention.evidence.end + gap.length)) ??
      (lead === null ? undefined : ends.get(mention.evidence.start - lead.length));
    if (!named) return true;
    named.mentions.push(...referent.mentions);
    named.mentions.sort((a, b) => a.evidence.start - b.evidence.start);
    return false;
  });
}
