import type { Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";

const bodies = new Set([
  "intergovernmental",
  "organisation",
  "military",
  "government-body",
  "armed-group",
  "media",
  "country",
]);

/**
 * Links a name of two words or more that names one body or country on record and nothing else, even where the engine
 * took it for another kind of name ("Burkina Faso" for a person).
 */
export function linkPlainName(view: ArticleView, referent: Referent): Outcome | null {
  if (referent.type !== "person" && referent.type !== "place" && referent.type !== "facility") return null;
  for (const { evidence } of referent.names) {
    const words = evidence.quote.replace(/['’]s?$/, "").replace(/^the /i, "");
    if (!words.includes(" ")) continue;
    const found = view.knowledge.lookUp(words, { date: view.date ?? undefined });
    const [best] = found;
    if (!best || found.length > 1 || best.strength !== "strong" || best.also !== null || !bodies.has(best.kind))
      continue;
    const actor = view.knowledge.actor(best.id);
    if (actor) return { actor, score: 0.85, method: "plain-name" };
  }
  return null;
}
