import { childrenBy } from "./children-by.ts";
import { hasRelation } from "./has-relation.ts";
import { isPassive } from "./is-passive.ts";
import { isRelative } from "./is-relative.ts";
import { relationOf } from "./relation-of.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

/** A subject as the words show it, and how it was reached. */
export interface SurfaceSubject {
  index: number;
  path: string;
}

const subjectControl = new Set(
  "promise vow threaten swear pledge agree offer refuse decline fail try attempt plan intend want hope seek".split(" "),
);
const limit = 12;

/**
 * The subject a verb has in the words, whatever its voice: its own, that of the verb it is coordinated with, the
 * controller of an infinitive, the noun of a relative or participial clause. Null where none can be named.
 */
export function surfaceSubject(graph: SentenceGraph, verb: number, depth = 0): SurfaceSubject | null {
  const own = childrenBy(graph, verb, "nsubj").at(-1);
  const oneself = own !== undefined && /sel(?:f|ves)$/.test(graph.lower[own] ?? "") && (graph.heads[verb] ?? -1) >= 0;
  if (oneself && depth < limit) return through(surfaceSubject(graph, graph.heads[verb] ?? -1, depth + 1), "oneself");
  if (own !== undefined) {
    const relation = relationOf(graph, own);
    if (!isRelative(graph, own)) return { index: own, path: relation };
    const antecedent = antecedentOf(graph, verb) ?? nounBefore(graph, own);
    return antecedent === null ? null : { index: antecedent, path: `${relation} of a relative clause` };
  }
  const head = graph.heads[verb] ?? -1;
  if (head < 0 || depth > limit) return null;
  const relation = relationOf(graph, verb);
  if (relation === "conj") return through(surfaceSubject(graph, head, depth + 1), "shared with the first verb");
  if (relation === "xcomp" || relation === "ccomp") return controller(graph, verb, head, depth);
  const player = relation === "advcl" || relation === "acl" ? ownerBefore(graph, verb) : null;
  if (player !== null) return { index: player, path: "owner of the noun before the gerund" };
  if ((relation === "advcl" || relation === "acl") && isSent(graph, verb, head)) return sent(graph, verb, head);
  if (relation === "advcl" && isBlamed(graph, verb, head)) return blamed(graph, head);
  if (relation === "advcl") return through(surfaceSubject(graph, head, depth + 1), "subject of the main clause");
  if (relation.startsWith("acl")) return ofModifiedNoun(graph, verb, head, depth);
  if (relation === "amod") return { index: head, path: "noun of the participle" };
  return null;
}

function controller(graph: SentenceGraph, verb: number, head: number, depth: number): SurfaceSubject | null {
  if (relationOf(graph, verb) === "ccomp" && !infinitive(graph, verb)) return null;
  const objects = childrenBy(graph, head, "iobj", "obj");
  const object = objects[0];
  const itself = object !== undefined && /sel(?:f|ves)$/.test(graph.lower[object] ?? "");
  if (object !== undefined && !itself && !subjectControl.has(graph.lemmas[head] ?? "")) {
    return { index: object, path: "object that controls the infinitive" };
  }
  return through(surfaceSubject(graph, head, depth + 1), "subject that controls the infinitive");
}

/** "Thanked him for his role in freeing them": whose role it is does what the gerund tells. */
function ownerBefore(graph: SentenceGraph, verb: number): number | null {
  if (graph.tokens[verb]?.xpos !== "VBG") return null;
  const mark = childrenBy(graph, verb, "mark", "case").find(
    (child) => child === verb - 1 && gerundal.has(graph.lower[child] ?? ""),
  );
  if (mark === undefined || graph.tokens[mark - 1]?.upos !== "NOUN") return null;
  return childrenBy(graph, mark - 1, "nmod:poss")[0] ?? null;
}

const gerundal = new Set(["in", "at"]);
const sending = new Set("send dispatch delegate depute assign order hire recruit".split(" "));

/** "Sent a general to meet the rulers": the infinitive tells what the one who is sent does. */
function isSent(graph: SentenceGraph, verb: number, head: number): boolean {
  const sender = relationOf(graph, verb) === "acl" ? (graph.heads[head] ?? -1) : head;
  if (!infinitive(graph, verb) || !sending.has(graph.lemmas[sender] ?? "")) return false;
  return relationOf(graph, verb) !== "acl" || hasRelation(graph, head, "obj");
}

function sent(graph: SentenceGraph, verb: number, head: number): SurfaceSubject | null {
  if (relationOf(graph, verb) === "acl") return { index: head, path: "the one who is sent" };
  if (isPassive(graph, head)) return through(surfaceSubject(graph, head), "the one who is sent");
  const object = childrenBy(graph, head, "obj")[0];
  return object === undefined ? null : { index: object, path: "the one who is sent" };
}

const blaming = new Set(
  "accuse charge suspect blame convict acquit criticise criticize condemn denounce rebuke thank praise arrest jail fine prosecute prevent stop keep bar ban dissuade discourage deter".split(
    " ",
  ),
);
const linking = new Set(["of", "with", "for", "from"]);

/** "Accused France of sheltering rebels": the gerund tells what the object did or may not do. */
function isBlamed(graph: SentenceGraph, verb: number, head: number): boolean {
  if (graph.tokens[verb]?.xpos !== "VBG" || !blaming.has(graph.lemmas[head] ?? "")) return false;
  return childrenBy(graph, verb, "mark", "case").some((child) => linking.has(graph.lower[child] ?? ""));
}

function blamed(graph: SentenceGraph, head: number): SurfaceSubject | null {
  const object = childrenBy(graph, head, "obj", "iobj")[0];
  if (object !== undefined) return { index: object, path: "object that the gerund tells of" };
  return isPassive(graph, head) ? surfaceSubject(graph, head) : null;
}

function ofModifiedNoun(graph: SentenceGraph, verb: number, noun: number, depth: number): SurfaceSubject | null {
  if (relationOf(graph, verb) === "acl:relcl") {
    return isPassive(graph, verb) || childrenBy(graph, verb, "obj").length > 0
      ? { index: noun, path: "noun of the relative clause" }
      : null;
  }
  if (!infinitive(graph, verb) && !isOfDeed(graph, verb)) return { index: noun, path: "noun of the participle" };
  const owner = childrenBy(graph, noun, "nmod:poss")[0];
  if (owner !== undefined) return { index: owner, path: "possessor of the noun" };
  const governor = graph.heads[noun] ?? -1;
  if (governor < 0 || !(hasRelation(graph, noun, "obj") || hasRelation(graph, noun, "obl"))) return null;
  return through(surfaceSubject(graph, governor, depth + 1), "subject of the noun's verb");
}

const claims = new Set([
  "charge",
  "accusation",
  "allegation",
  "suspicion",
  "count",
  "claim",
  "danger",
  "risk",
  "way",
  "day",
  "night",
  "week",
  "month",
  "year",
]);

/** "A policy of killing teachers": the noun names the deed and does nothing; who is accused of a deed does it. */
function isOfDeed(graph: SentenceGraph, verb: number): boolean {
  const noun = graph.heads[verb] ?? -1;
  if (graph.tokens[verb]?.xpos !== "VBG" || graph.tokens[noun]?.upos !== "NOUN") return false;
  if (claims.has(graph.lemmas[noun] ?? "") || blaming.has(graph.lemmas[graph.heads[noun] ?? -1] ?? "")) return false;
  return childrenBy(graph, verb, "mark", "case").some((child) => graph.lower[child] === "of");
}

/** The noun a relative clause describes, also where the verb is the second of two in the clause. */
function antecedentOf(graph: SentenceGraph, verb: number): number | null {
  for (let at = verb, step = 0; at >= 0 && step < limit; at = graph.heads[at] ?? -1, step++) {
    if (["acl:relcl", "advcl:relcl", "acl"].includes(relationOf(graph, at))) return graph.heads[at] ?? null;
    if (!["conj", "xcomp", "ccomp"].includes(relationOf(graph, at))) return null;
  }
  return null;
}

/** The noun right before a relative pronoun, where the clause was not hung on it. */
function nounBefore(graph: SentenceGraph, pronoun: number): number | null {
  let at = pronoun - 1;
  if (graph.tokens[at]?.upos === "PUNCT" || graph.tokens[at]?.upos === "ADP") at--;
  return ["NOUN", "PROPN"].includes(graph.tokens[at]?.upos ?? "") ? at : null;
}

function infinitive(graph: SentenceGraph, verb: number): boolean {
  return childrenBy(graph, verb, "mark").some((child) => graph.lower[child] === "to");
}

function through(subject: SurfaceSubject | null, how: string): SurfaceSubject | null {
  return subject && { index: subject.index, path: `${subject.path}, ${how}` };
}
