import { conjunctsOf, hasRelation, type SentenceGraph } from "../syntax/index.ts";
import { coArgument } from "./co-argument.ts";
import type { Entity } from "./entity.ts";
import { type ChooseAntecedent, candidatesOf, chooseAntecedent, genderOf } from "./find-antecedent.ts";
import { knownGender } from "./known-gender.ts";
import { matchName } from "./match-name.ts";
import type { MentionDraft } from "./mention-draft.ts";
import { roleOf } from "./pronoun-features.ts";
import { quotedRuns } from "./quoted-runs.ts";

const described = 5;

/**
 * Gives every mention its chain, in reading order: names by their forms, noun phrases by apposition or by the role they
 * repeat, pronouns by weights fitted on annotated texts, above a margin. A pronoun without an antecedent stays alone.
 */
export function linkMentions(
  graphs: readonly SentenceGraph[],
  drafts: readonly MentionDraft[],
  choose: ChooseAntecedent = chooseAntecedent,
): void {
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const quoted = quotedRuns(graphs);
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence);
  for (const draft of drafts) {
    const graph = graphs[draft.sentence];
    if (!graph) continue;
    const beside = bySentence.get(draft.sentence) ?? [];
    const known =
      draft.form === "pronoun"
        ? antecedentOf(graph, draft, entities, quoted, choose)
        : entityOf(graph, draft, beside, entities, byName);
    const entity = known ?? newEntity(draft, entities);
    draft.chain = entity.chain;
    if (draft.form === "name") byName.set(`${draft.type === "person"}:${draft.key}`, entity);
    if (!known || draft.form !== "pronoun") describe(entity, draft);
    entity.gender ??= genderOf(draft.key) ?? knownGender(draft);
    entity.last = draft;
    entity.role = roleOf(graph, draft);
    entity.run = quoted[draft.sentence]?.[draft.head] ?? 0;
    entity.opens = beside[0] === draft;
    entity.count++;
  }
}

function antecedentOf(
  graph: SentenceGraph,
  draft: MentionDraft,
  entities: readonly Entity[],
  quoted: readonly (readonly number[])[],
  choose: ChooseAntecedent,
): Entity | null {
  const run = quoted[draft.sentence]?.[draft.head] ?? 0;
  const barred = coArgument(graph, draft.head);
  const real = entities
    .slice(-60)
    .filter(
      (entity) =>
        (entity.last.form !== "pronoun" || entity.names.length + entity.roles.size > 0) &&
        !(entity.last.sentence === draft.sentence && covers(graph, entity.last, barred)) &&
        !(draft.plural && run > 0 && entity.run !== run),
    );
  return choose(candidatesOf(real, draft, { graph, run }), draft);
}

function entityOf(
  graph: SentenceGraph,
  draft: MentionDraft,
  drafts: readonly MentionDraft[],
  entities: readonly Entity[],
  byName: ReadonlyMap<string, Entity>,
): Entity | null {
  if (draft.form === "name") {
    return knownName(draft, entities, byName) ?? titledBy(graph, draft, drafts, entities);
  }
  const name = nameBehind(graph, draft, drafts);
  const titled = name && knownName(name, entities, byName);
  return titled ?? besideName(graph, draft, drafts, entities) ?? sameDescription(draft, entities.slice(-60));
}

function knownName(
  draft: MentionDraft,
  entities: readonly Entity[],
  byName: ReadonlyMap<string, Entity>,
): Entity | null {
  const exact = byName.get(`${draft.type === "person"}:${draft.key}`);
  return exact ?? entities.findLast((entity) => entity.names.length > 0 && matchName(entity, draft)) ?? null;
}

/** The description that a name stands behind, where nobody else bears it yet: "the opposition leader Moses Okello". */
function titledBy(
  graph: SentenceGraph,
  draft: MentionDraft,
  drafts: readonly MentionDraft[],
  entities: readonly Entity[],
): Entity | null {
  const title = drafts.find(
    (other) => other.sentence === draft.sentence && other.form === "nominal" && nameBehind(graph, other, [draft]),
  );
  const entity = title && entities[title.chain];
  return entity && entity.names.length === 0 ? entity : null;
}

const behind = new Set(["appos", "flat", "nmod:desc"]);

/** The name right behind a singular description, or behind the comma after it, that the description is a title of. */
function nameBehind(graph: SentenceGraph, draft: MentionDraft, drafts: readonly MentionDraft[]): MentionDraft | null {
  if (draft.plural) return null;
  const found = drafts.find(
    (other) =>
      other.sentence === draft.sentence &&
      other.form === "name" &&
      graph.heads[other.head] === draft.head &&
      behind.has(graph.tokens[other.head]?.relation ?? "") &&
      (other.first === draft.head + 1 || (other.first === draft.head + 2 && graph.lower[draft.head + 1] === ",")),
  );
  const person = draft.type === "person";
  if (!found || found.type === "place" || found.type === "facility") return null;
  return person || found.type !== "person" ? found : null;
}

/** True where a mention is the word, or a part of the coordination that the word heads. */
function covers(graph: SentenceGraph, mention: MentionDraft, word: number | null): boolean {
  if (word === null) return false;
  if (mention.first <= word && word <= mention.last) return true;
  return conjunctsOf(graph, word).includes(mention.head);
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
    role: "other",
    count: 0,
    run: 0,
    opens: false,
  };
  entities.push(entity);
  return entity;
}

function describe(entity: Entity, draft: MentionDraft): void {
  if (draft.form === "name" && !entity.names.includes(draft.key)) entity.names.push(draft.key);
  for (const role of draft.roles) entity.roles.add(role);
  entity.country ??= draft.country;
}
