import type { Entity } from "./entity.ts";
import type { MentionDraft } from "./mention-draft.ts";

const margin = 1;
const reach = 3;
const singular = new Set(["organisation", "place", "group", "facility"]);

/**
 * The entity a pronoun refers to: the one with the best score by recency and prominence, given only where it leads the
 * second by a margin.
 */
export function findAntecedent(entities: readonly Entity[], pronoun: MentionDraft): Entity | null {
  const scored = entities
    .filter((entity) => agrees(entity, pronoun))
    .map((entity) => ({ entity, score: scoreOf(entity, pronoun) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score <= 0) return null;
  return second && best.score - second.score < margin ? null : best.entity;
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

function scoreOf(entity: Entity, pronoun: MentionDraft): number {
  const distance = pronoun.sentence - entity.last.sentence;
  const near = distance === 0 ? 3 : distance === 1 ? 2 : 0;
  const number = pronoun.plural && entity.plural ? 1 : 0;
  const group = entity.type === "group" && entity.last.form === "name" ? -1 : 0;
  return near + entity.salience + number + group;
}

/** `he` or `she` where the pronoun says so. */
export function genderOf(pronoun: string): "he" | "she" | null {
  if (["he", "him", "his", "himself"].includes(pronoun)) return "he";
  return ["she", "her", "hers", "herself"].includes(pronoun) ? "she" : null;
}
