import { clauseOf, hasRelation, type SentenceGraph } from "../syntax/index.ts";
import type { Entity } from "./entity.ts";
import type { MentionDraft } from "./mention-draft.ts";

/** Where a pronoun stands: its sentence's tree, the quotation it is in (0 for none), and how many entities could be meant. */
export interface PronounContext {
  graph: SentenceGraph;
  run: number;
  rivals: number;
}

const male = new Set(["he", "him", "his", "himself"]);
const female = new Set(["she", "her", "hers", "herself"]);
const many = new Set(["they", "them", "their", "theirs", "themselves"]);

/** The kind of a pronoun, since each has habits of its own: a person, a thing, several. */
export function kindOf(pronoun: string): "person" | "thing" | "several" {
  if (male.has(pronoun) || female.has(pronoun)) return "person";
  return many.has(pronoun) ? "several" : "thing";
}

/** What speaks for or against a pronoun standing for an entity, as names of weights; `near` is 0 for the latest rival. */
export function pronounFeatures(
  entity: Entity,
  pronoun: MentionDraft,
  context: PronounContext,
  near: number,
): string[] {
  const { last } = entity;
  const apart = pronoun.sentence - last.sentence;
  const kind = kindOf(pronoun.key);
  const role = roleOf(context.graph, pronoun);
  const base = [
    `apart ${Math.min(apart, 3)}`,
    `near ${Math.min(near, 3)}`,
    `role ${entity.role}`,
    `roles ${role} ${entity.role}`,
    `role ${entity.role} apart ${Math.min(apart, 2)}`,
    `form ${last.form}`,
    `type ${entity.type}`,
    `told ${entity.count > 3 ? "often" : entity.count}`,
    `number ${entity.plural} ${pronoun.plural}`,
    `gender ${entity.gender === null ? "open" : "known"}`,
    `quote ${context.run > 0} ${context.run === entity.run}`,
    entity.names.length > 0 ? "named" : "unnamed",
    entity.opens ? "opens" : "later",
  ];
  if (last.form === "nominal") base.push(`definite ${last.definite}`);
  if (apart === 0) {
    const words = pronoun.head - last.head;
    base.push(`words ${words <= 3 ? 3 : words <= 8 ? 8 : words <= 15 ? 15 : 99}`);
    const [own, other] = [clauseOf(context.graph, pronoun.head), clauseOf(context.graph, last.head)];
    base.push(own === other ? `clause same ${role} ${entity.role}` : `clause other ${entity.role}`);
    if (context.graph.heads[own] === other && own !== other) base.push(`clause above ${entity.role}`);
  }
  return base.flatMap((name) => [name, `${kind} ${name}`]);
}

/** What speaks for a pronoun standing for nobody that was found. */
export function openFeatures(pronoun: MentionDraft, context: PronounContext): string[] {
  const kind = kindOf(pronoun.key);
  const rivals = `rivals ${Math.min(context.rivals, 4)}`;
  return [
    "open",
    `open ${pronoun.key}`,
    `open ${kind}`,
    `open ${rivals}`,
    `open ${kind} ${rivals}`,
    `open ${roleOf(context.graph, pronoun)}`,
    `open ${kind} quote ${context.run > 0}`,
    `open ${kind} first ${pronoun.sentence === 0}`,
  ];
}

/** The place of a mention in its clause as one word: subject, object, owner, phrase or other. */
export function roleOf(graph: SentenceGraph, { head }: Pick<MentionDraft, "head">): string {
  if (hasRelation(graph, head, "nsubj")) return "subject";
  if (hasRelation(graph, head, "obj") || hasRelation(graph, head, "iobj")) return "object";
  if (hasRelation(graph, head, "nmod:poss")) return "owner";
  if (hasRelation(graph, head, "obl")) return "phrase";
  return "other";
}
