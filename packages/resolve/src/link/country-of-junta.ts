import type { ArticleView } from "../article/index.ts";

const juntas = new Set(["junta", "rulers"]);

/** The one country of the article that a junta ruled on its day; null where there is none, or more than one. */
export function countryOfJunta(view: ArticleView, head: string): string | null {
  const { date, knowledge } = view;
  if (date === null || !juntas.has(head.toLowerCase())) return null;
  const ruled = [...view.countries.keys()].filter(
    (code) => /^[A-Z]{3}$/.test(code) && knowledge.holdersOf("junta-leader", code, date).length > 0,
  );
  return ruled.length === 1 ? (ruled[0] ?? null) : null;
}
