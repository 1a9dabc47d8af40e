import type { ArticleView } from "../article/index.ts";

/** The one country an article names, null where it names none or several: "the army" is then that country's. */
export function soleCountry(view: ArticleView): string | null {
  return view.countries.size === 1 ? ([...view.countries.keys()][0] ?? null) : null;
}
