import { describeWords } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";

const memory = new WeakMap<ArticleView, ReadonlyMap<string, ReadonlySet<string>>>();

/** The one country whose institution the article names with this word: "the junta" after "the junta in Bamako". */
export function countryOfHead(view: ArticleView, head: string): string | null {
  const known = memory.get(view) ?? headCountries(view);
  memory.set(view, known);
  const [country, other] = known.get(head.toLowerCase()) ?? [];
  return other === undefined ? (country ?? null) : null;
}

function headCountries(view: ArticleView): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const mention of view.mentions) {
    if (mention.form !== "nominal") continue;
    const { country, seated } = describeWords(view.knowledge, mention.evidence.quote);
    const stated = seated ? null : (country ?? mention.country);
    if (stated === null || !view.knowledge.actor(`country/${stated}`)) continue;
    const head = mention.head.toLowerCase();
    found.set(head, (found.get(head) ?? new Set()).add(stated));
  }
  return found;
}
