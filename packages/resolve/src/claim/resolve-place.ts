import type { Place } from "@dateline/core";
import type { ArticleView } from "../article/index.ts";

const near = 0.15;

/**
 * The place on the map that a name means. Of places that share a name the article's countries decide; where they do
 * not, the name is kept without coordinates and country.
 */
export function resolvePlace(view: ArticleView, name: string): Place {
  const words = name.replace(/['’]s?$/, "").trim() || name;
  const found = view.knowledge.place(words);
  const [best, next] = found;
  const unknown: Place = {
    name: words,
    kind: "unknown",
    country: null,
    latitude: null,
    longitude: null,
    externalIds: [],
  };
  if (!best) return unknown;
  const others = new Map(view.countries);
  const own = best.place.country ?? "";
  // The name itself counted once for its own likeliest country, which proves nothing.
  if ((others.get(own) ?? 0) === 1 && view.surfaces.has(words)) others.delete(own);
  const home = found.filter((one) => one.place.country !== null && others.has(one.place.country));
  const [local, second] = home;
  if (best.place.kind === "country" && (!next || best.score - next.score >= near) && (!local || local === best))
    return best.place;
  if (local && (!second || local.score - second.score >= near || local.place.country === second.place.country))
    return local.place;
  if (local) return unknown;
  if (!next || best.score - next.score >= near) return best.place;
  return unknown;
}
