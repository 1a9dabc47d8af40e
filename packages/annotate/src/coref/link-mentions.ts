import { hasRelation, type SentenceGraph } from "../syntax/index.ts";
import type { Entity } from "./entity.ts";
import { findAntecedent, genderOf } from "./find-antecedent.ts";
import { matchName } from "./match-name.ts";
import type { MentionDraft } from "./mention-draft.ts";
import { salienceOf } from "./salience-of.ts";

const described = 5;

/**
 * Gives every mention its chain, in reading order: names by their forms, noun phrases by apposition or by the role they
 * repeat, pronouns by recency and prominence above a margin. A pronoun without an antecedent stays alone.
 */
export function linkMentions(graphs: readonly SentenceGraph[], drafts: readonly MentionDraft[]): void {
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  for (const draft of drafts) {
    const graph = graphs[draft.sentence];
    if (!graph) continue;
    const known = entityOf(graph, draft, drafts, entities, byName);
    const entity = known ?? newEntity(draft, entities);
    draft.chain = entity.chain;
    if (draft.form === "name") byName.set(`${draft.type === "person"}:${draft.key}`, entity);
    if (!known || draft.form !== "pronoun") describe(entity, draft);
    entity.gender ??= genderOf(draft.key);
    entity.last = draft;
    entity.salience = salienceOf(graph, draft.head);
  }
}

function entityOf(
  graph: SentenceGraph,
  draft: MentionDraft,
  drafts: readonly MentionDraft[],
  entities: readonly Entity[],
  byName: ReadonlyMap<string, Entity>,
): Entity | null {
  if (draft.form === "name") {
    const exact = byName.get(`${draft.type === "person"}:${draft.key}`);
    if (exact) return exact;
    return entities.findLast((entity) => entity.names.length > 0 && matchName(entity, draft)) ?? null;
  }
  const recent = entities.slice(-60);
  if (draft.form === "pronoun") {
    const real = recent.filter(
      (entity) => entity.last.form !== "pronoun" || entity.names.length + entity.roles.size > 0,
    );
    return findAntecedent(real, draft);
  }
  return besideName(graph, draft, drafts, entities) ?? sameDescription(draft, recent);
}

/** "the minister, Sergey Lavrov": the name beside it in apposition, or of which it is the predicate. */
function besideName(
  graph: SentenceGraph,
  draft: MentionDraft,
  drafts: readonly MentionDraft[],
  entities: readonly Entity[],
): Entity | null {
  if (!hasRelation(graph, draft.head, "appos")) return null;
  const head = graph.heads[draft.head] ?? -1;
  const name = drafts.find(
    (other) => other.sentence === draft.sentence && other.head === head && other.form === "name",
  );
  return entities.find((entity) => entity.chain === name?.chain) ?? null;
}

/** "the junta" after "the military junta": one definite singular description, of one candidate only. */
function sameDescription(draft: MentionDraft, entities: readonly Entity[]): Entity | null {
  if (!draft.definite || draft.plural) return null;
  const fits = entities.filter(
    (entity) =>
      !entity.plural &&
      entity.roles.has(draft.key) &&
      draft.sentence - entity.last.sentence <= described &&
      (draft.country === null || entity.country === null || draft.country === entity.country),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function newEntity(draft: MentionDraft, entities: Entity[]): Entity {
  const entity: Entity = {
    chain: entities.length,
    names: [],
    type: draft.type,
    roles: new Set(),
    country: draft.country,
    plural: draft.plural,
    gender: null,
    last: draft,
    salience: 0,
  };
  entities.push(entity);
  return entity;
}

function describe(entity: Entity, draft: MentionDraft): void {
  if (draft.form === "name" && !entity.names.includes(draft.key)) entity.names.push(draft.key);
  for (const role of draft.roles) entity.roles.add(role);
  entity.country ??= draft.country;
}
