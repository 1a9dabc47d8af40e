import type { Entity } from "./entity.ts";
import type { MentionDraft } from "./mention-draft.ts";
import { kindOf, openFeatures, type PronounContext, pronounFeatures } from "./pronoun-features.ts";
import fitted from "./pronoun-weights.json" with { type: "json" };

/** An entity that a pronoun may stand for, with what speaks for it; `entity` is null for "nobody that was found". */
export interface Candidate {
  entity: Entity | null;
  features: readonly string[];
}

/** Chooses whom a pronoun stands for, null where none is sure enough. */
export type ChooseAntecedent = (candidates: readonly Candidate[], pronoun: MentionDraft) => Entity | null;

const reach = 4;
/** The share that the best entity must have of all entities' chances, so that of two as likely none is taken. */
const lead = 0.55;
const singular = new Set(["organisation", "place", "group", "facility"]);
const weights: Readonly<Record<string, number>> = fitted.weights;

/** The entities that agree with a pronoun in number and gender, each with its features, and the choice of none. */
export function candidatesOf(
  entities: readonly Entity[],
  pronoun: MentionDraft,
  context: Omit<PronounContext, "rivals">,
): Candidate[] {
  const fitting = entities
    .filter((entity) => agrees(entity, pronoun))
    .sort((a, b) => b.last.sentence - a.last.sentence || b.last.head - a.last.head);
  const whole = { ...context, rivals: fitting.length };
  const told = fitting.map((entity, near) => ({ entity, features: pronounFeatures(entity, pronoun, whole, near) }));
  return [...told, { entity: null, features: openFeatures(pronoun, whole) }];
}

/** The likeliest entity by the fitted weights, where its probability reaches the margin of the kind of pronoun. */
export function chooseAntecedent(candidates: readonly Candidate[], pronoun: MentionDraft): Entity | null {
  const scores = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  let best = -1;
  for (const [index, { entity }] of candidates.entries()) {
    if (entity !== null && (scores[index] ?? 0) > (scores[best] ?? Number.NEGATIVE_INFINITY)) best = index;
  }
  const weight = Math.exp((scores[best] ?? Number.NEGATIVE_INFINITY) - top);
  const rivals = candidates.reduce(
    (sum, { entity }, index) => (entity === null ? sum : sum + Math.exp((scores[index] ?? 0) - top)),
    0,
  );
  const sure = weight / total >= fitted.margins[kindOf(pronoun.key)] && weight / rivals >= lead;
  return sure ? (candidates[best]?.entity ?? null) : null;
}

function agrees(entity: Entity, pronoun: MentionDraft): boolean {
  const distance = pronoun.sentence - entity.last.sentence;
  if (distance < 0 || distance >= reach) return false;
  if (distance === 0 && entity.last.head === pronoun.head) return false;
  const gender = genderOf(pronoun.key);
  if (gender !== null) {
    return entity.type === "person" && !entity.plural && (entity.gender === null || entity.gender === gender);
  }
  if (pronoun.plural) return entity.plural || entity.type === "organisation" || entity.type === "group";
  return !entity.plural && singular.has(entity.type);
}

/** `he` or `she` where the pronoun says so. */
export function genderOf(pronoun: string): "he" | "she" | null {
  if (["he", "him", "his", "himself"].includes(pronoun)) return "he";
  return ["she", "her", "hers", "herself"].includes(pronoun) ? "she" : null;
}
