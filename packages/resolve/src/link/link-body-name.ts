import type { Candidate } from "@dateline/knowledge";
import { composeActor, describeWords, type Outcome } from "../actor/index.ts";
import { type ArticleView, mainCountry } from "../article/index.ts";
import { soleCountry } from "./sole-country.ts";

const kinds = [
  "government-body",
  "military",
  "organisation",
  "intergovernmental",
  "company",
  "media",
  "party",
  "armed-group",
  "group",
] as const;

const ofState = new Set(["government-body", "military"]);
const fighting = new Set(["REB", "UAF", "PRM"]);
const memory = new WeakMap<ArticleView, boolean>();

/** Links a name to the body or group on record that it means; null where none or more than one may be meant. */
export function linkBodyName(view: ArticleView, form: string): Outcome | null {
  const [metonym] = view.knowledge.metonym(form).filter((known) => known.strength === "strong");
  const found = view.knowledge
    .lookUp(form, { date: view.date ?? undefined, kinds })
    .filter((one) => isMeant(view, one))
    .sort(
      (a, b) =>
        Number(b.score - a.score >= 0.2) - Number(a.score - b.score >= 0.2) || supportOf(view, b) - supportOf(view, a),
    );
  const [best, next] = found;
  if (best && (!next || clearlyBetter(view, best, next))) {
    const actor = view.knowledge.actor(best.id);
    return actor && { actor, score: best.strength === "strong" ? 0.95 : 0.85, method: `${best.strength}-name` };
  }
  return best ? null : metonym ? ofMetonym(view, metonym) : null;
}

function ofMetonym(
  view: ArticleView,
  metonym: ReturnType<ArticleView["knowledge"]["metonym"]>[number],
): Outcome | null {
  if (/^[A-Z]{3}$/.test(metonym.target)) {
    const actor = composeActor(view.knowledge, metonym.target, metonym.sector ?? "GOV");
    return { actor, score: 0.9, method: "seat-of-government" };
  }
  const actor = view.knowledge.actor(metonym.target);
  return actor && { actor, score: 0.85, method: "seat-of-body" };
}

/** Weak names and names that are also something else need their country, or a longer form of the name, in the text. */
function isMeant(view: ArticleView, candidate: Candidate): boolean {
  const doubtful = candidate.strength === "weak" || candidate.also !== null;
  if (candidate.strength === "weak" && ofState.has(candidate.kind) && supportOf(view, candidate) < 2) {
    // Every state has a national assembly: only that of the country the article is about is meant by the words alone.
    return candidate.country !== null && candidate.country === (soleCountry(view) ?? mainCountry(view));
  }
  // In an article about several countries "the Security Council" is that of the world.
  const world = candidate.strength === "weak" && candidate.kind === "intergovernmental" && candidate.country === "UNO";
  if (world && candidate.also === null && view.countries.size > 0 && soleCountry(view) === null) return true;
  if (candidate.kind === "armed-group" && doubtful && namesFighters(view)) return true;
  return (
    (!doubtful && !(candidate.strength === "acronym" && candidate.kind === "party")) || supportOf(view, candidate) > 0
  );
}

function supportOf(view: ArticleView, candidate: Candidate): number {
  const names = view.knowledge.actor(candidate.id)?.names ?? [];
  const longer = names.some((name) => name.text.length > candidate.alias.length && view.surfaces.has(name.text));
  const atHome = candidate.country !== null && view.countries.has(candidate.country);
  return (longer ? 2 : 0) + (atHome ? 1 : 0);
}

function clearlyBetter(view: ArticleView, best: Candidate, next: Candidate): boolean {
  return best.score - next.score >= 0.2 || supportOf(view, best) > supportOf(view, next);
}

/** True where the article tells of fighters, mercenaries, rebels or the like. */
function namesFighters(view: ArticleView): boolean {
  const known = memory.get(view);
  if (known !== undefined) return known;
  const found = view.mentions.some((one) => {
    if (one.form !== "nominal") return false;
    const { sector } = describeWords(view.knowledge, one.evidence.quote);
    return fighting.has(sector ?? one.sector ?? "");
  });
  memory.set(view, found);
  return found;
}
