import {
  childrenBy,
  hasRelation,
  isPassive,
  isRelative,
  prepositionsOf,
  relationOf,
  surfaceSubject,
} from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import type { Filler } from "./filler.ts";
import { modifiersOf, ownersOf } from "./owners-of.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The words that stand in a place of the frame beside a trigger word; see the lexicon's README for the places. */
export function fillPlace(view: SentenceView, index: number, place: string): Filler[] {
  const { graph } = view;
  if (place.endsWith(".owner")) {
    return fillPlace(view, index, place.slice(0, -".owner".length)).flatMap((filler) => ownersOf(view, filler));
  }
  const event = /^event:([a-z]+)$/.exec(place)?.[1];
  if (event !== undefined) {
    const named = prepositional(view, index, event).filter((filler) => isEventNoun(view, filler.index));
    return named.flatMap((filler) => ownersOf(view, filler));
  }
  const inner = /^(xcomp|ccomp|advcl|obl:[a-z]+)\.(.+)$/.exec(place);
  if (inner) {
    const [, clause = "", rest = ""] = inner;
    const heads = clause.startsWith("obl")
      ? fillPlace(view, index, clause).map((filler) => filler.index)
      : clausesOf(view, index, clause);
    return heads.flatMap((head) =>
      fillPlace(view, head, rest).map((filler) => ({ index: filler.index, path: `${clause}, ${filler.path}` })),
    );
  }
  if (place === "subj") return subjects(view, index);
  if (place === "obj") return objects(view, index);
  if (place === "iobj") return plain(view, childrenBy(graph, index, "iobj"), "iobj");
  if (place === "poss") return plain(view, childrenBy(graph, index, "nmod:poss"), "nmod:poss");
  if (place === "mod") return plain(view, modifiersOf(view, index), "modifier before the noun");
  if (place === "obl") return plain(view, childrenBy(graph, index, "obl"), "obl");
  const preposition = /^(?:obl|nmod):([a-z]+)$/.exec(place)?.[1];
  if (preposition !== undefined) return prepositional(view, index, preposition);
  return plain(view, childrenBy(graph, index, place), place);
}

function subjects(view: SentenceView, index: number): Filler[] {
  const { graph } = view;
  if (graph.tokens[index]?.upos === "NOUN") return subjectsOfNoun(view, index);
  if (isPassive(graph, index)) {
    const beside = [index, ...childrenBy(graph, index, "xcomp", "obj")];
    const agents = beside
      .flatMap((at) => childrenBy(graph, at, "obl", "nmod"))
      .filter((child) => relationOf(graph, child) === "obl:agent" || prepositionsOf(graph, child).includes("by"));
    const causer = agents.length === 0 ? causerOf(view, index) : null;
    return causer ? [causer] : plain(view, agents, "agent of the passive");
  }
  const subject = surfaceSubject(graph, index);
  return subject ? [subject] : [];
}

/** "The king had the editor jailed": who has it done, where the participle describes the object of "have" or "get". */
function causerOf({ graph }: SentenceView, index: number): Filler | null {
  if (!["acl", "xcomp", "ccomp"].includes(relationOf(graph, index)) || graph.tokens[index]?.upos !== "VERB")
    return null;
  const above = graph.heads[index] ?? -1;
  const verb =
    relationOf(graph, index) === "acl" && hasRelation(graph, above, "obj") ? (graph.heads[above] ?? -1) : above;
  const object = childrenBy(graph, verb, "obj", "nsubj").find((child) => child > verb && child < index);
  const bare = object !== undefined && (graph.last[object] ?? 0) >= object && index - object <= 2;
  if (!bare || !["have", "get"].includes(graph.lemmas[verb] ?? "") || graph.tokens[verb]?.upos !== "VERB") return null;
  const subject = surfaceSubject(graph, verb);
  return subject ? { index: subject.index, path: `${subject.path} that has it done` } : null;
}

/** The subject of a phrase such as "under fire" or "on strike": of its verb, of its copula, or the noun it describes. */
function subjectsOfNoun(view: SentenceView, index: number): Filler[] {
  const { graph } = view;
  const own = childrenBy(graph, index, "nsubj")[0];
  if (own !== undefined) return plain(view, [own], "nsubj");
  const head = graph.heads[index] ?? -1;
  if (head < 0) return [];
  if (graph.tokens[head]?.upos !== "VERB") {
    return hasRelation(graph, index, "nmod") ? [{ index: head, path: "noun it describes" }] : [];
  }
  const subject = surfaceSubject(graph, head);
  const object = childrenBy(graph, head, "obj")[0];
  if (object !== undefined && object !== index && !isPassive(graph, head))
    return [{ index: object, path: "obj of its verb" }];
  return subject ? [{ index: subject.index, path: `${subject.path} of its verb` }] : [];
}

function objects(view: SentenceView, index: number): Filler[] {
  const { graph } = view;
  if (isPassive(graph, index)) {
    const subject = surfaceSubject(graph, index);
    return subject ? [{ index: subject.index, path: `${subject.path} of the passive` }] : [];
  }
  const own = childrenBy(graph, index, "obj").filter((child) => !isRelative(graph, child));
  if (own.length > 0) return plain(view, own, "obj");
  const behind = behindParticle(view, index);
  if (behind !== null) return plain(view, [behind], "obj behind the particle");
  const given = childrenBy(graph, index, "iobj");
  if (given.length > 0) return plain(view, given, "iobj without obj");
  const relation = relationOf(graph, index);
  const head = graph.heads[index] ?? -1;
  if (
    relation === "acl:relcl" &&
    head >= 0 &&
    childrenBy(graph, index, "nsubj").some((child) => !isRelative(graph, child))
  ) {
    return [{ index: head, path: "noun of the relative clause" }];
  }
  const next = childrenBy(graph, index, "conj").find((child) => graph.tokens[child]?.upos === "VERB");
  if (next === undefined || childrenBy(graph, index, "obl", "xcomp", "ccomp").length > 0) return [];
  const shared =
    childrenBy(graph, next, "nsubj").length === 0 && next - index <= 3 ? childrenBy(graph, next, "obj") : [];
  return plain(view, shared, "obj shared with the next verb");
}

/** "Told off the mayor": the noun that the parser hung on the verb by its particle, where the lexicon has the two as one verb. */
function behindParticle(view: SentenceView, verb: number): number | null {
  const { graph, lexicon } = view;
  const particle = graph.lower[verb + 1] ?? "";
  const entries = lexicon.byAnchor.get(graph.lemmas[verb] ?? "") ?? [];
  if (!entries.some(({ words }) => words.length === 2 && words[1] === particle)) return null;
  const noun = childrenBy(graph, verb, "obl").find((child) =>
    childrenBy(graph, child, "case").some((mark) => mark === verb + 1),
  );
  return noun ?? null;
}

/** A phrase with this preposition beside the word, beside its object, or beside the light verb that carries it. */
function prepositional(view: SentenceView, index: number, preposition: string): Filler[] {
  const { graph } = view;
  const beside = [index];
  if (graph.tokens[index]?.upos === "VERB") beside.push(...childrenBy(graph, index, "obj", "nsubj:pass"));
  const carrier = graph.tokens[index]?.upos === "NOUN" ? carrierOf(graph, view.lexicon, index) : null;
  if (carrier) beside.push(carrier.verb);
  else if (graph.tokens[index]?.upos === "NOUN" && preposition !== "of")
    beside.push(...childrenBy(graph, index, "nmod"));
  const head = graph.heads[index] ?? -1;
  if (!carrier && hasRelation(graph, index, "obl") && head >= 0) beside.push(head);
  const close = beside.flatMap((at) => {
    const found = childrenBy(graph, at, "obl", "nmod", "advcl", "acl").filter((child) => {
      if (child === index) return false;
      if (preposition === "by" && relationOf(graph, child) === "obl:agent") return true;
      return prepositionsOf(graph, child).includes(preposition);
    });
    return plain(view, found, `${at === index ? "" : "beside it, "}"${preposition}" phrase`);
  });
  if (close.length > 0 || graph.tokens[index]?.upos !== "VERB" || !loose.has(preposition)) return close;
  const behind = lastPhrase(view, index, preposition);
  return behind === null ? [] : plain(view, [behind], `"${preposition}" phrase behind it`);
}

const loose = new Set(["to", "for", "from", "with", "against", "into"]);

/** "Appealed to the world for help": a phrase at the end of another one beside the verb, where trees often hang it. */
function lastPhrase({ graph }: SentenceView, verb: number, preposition: string): number | null {
  for (const part of childrenBy(graph, verb, "obj", "obl", "nsubj:pass")) {
    if (part < verb) continue;
    let at = part;
    for (let step = 0; step < 3; step++) {
      const next = childrenBy(graph, at, "nmod")
        .filter((child) => child > at)
        .at(-1);
      if (next === undefined) break;
      if (prepositionsOf(graph, next).includes(preposition)) return next;
      at = next;
    }
  }
  return null;
}

function isEventNoun(view: SentenceView, index: number): boolean {
  const entries = view.lexicon.byAnchor.get(view.graph.lemmas[index] ?? "") ?? [];
  return entries.some((entry) => entry.part === "noun");
}

function clausesOf(view: SentenceView, index: number, clause: string): number[] {
  const names = clause === "xcomp" ? ["xcomp", "ccomp", "advcl"] : clause === "ccomp" ? ["ccomp", "xcomp"] : [clause];
  return childrenBy(view.graph, index, ...names);
}

/** Relative pronouns give way to the noun they stand for. */
function plain(view: SentenceView, indexes: readonly number[], path: string): Filler[] {
  return indexes.flatMap((index) => {
    if (!isRelative(view.graph, index)) return [{ index, path }];
    let at = index;
    for (let step = 0; step < 6 && at >= 0; step++) {
      if (relationOf(view.graph, at) === "acl:relcl")
        return [{ index: view.graph.heads[at] ?? at, path: `${path}, noun of the relative clause` }];
      at = view.graph.heads[at] ?? -1;
    }
    return [];
  });
}
