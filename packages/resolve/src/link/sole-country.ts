import type { ArticleView } from "../article/index.ts";

const unions = new Set(["UNO", "EUR", "IGO", "NGO", "MNC", "ISM", "IMG"]);

/** The one country an article names, null where it names none or several: "the army" is then that country's. */
export function soleCountry(view: ArticleView): string | null {
  const [country, other] = [...view.countries.keys()].filter((code) => !unions.has(code));
  return other === undefined ? (country ?? null) : null;
}
