import { childrenBy, hasRelation, prepositionsOf, surfaceSubject } from "../syntax/index.ts";
import { actorOf } from "./actors-of.ts";
import type { Filler } from "./filler.ts";
import { isCountryName } from "./is-country-name.ts";
import type { SentenceView } from "./sentence-view.ts";

const clausal = ["xcomp", "ccomp", "advcl", "acl"];
const doing = new Set(["by", "from"]);
const owning = new Set(["by", "of", "from", "between"]);
const holding = new Set(["by", "of", "from", "between", "in", "for"]);

/**
 * Whose a thing is: the word itself where it can act, else its possessor, the country or actor before it, its `by`, `of` or
 * `from` phrase; for a clause, its subject.
 */
export function ownersOf(view: SentenceView, filler: Filler): Filler[] {
  const { graph } = view;
  const { index, path } = filler;
  if (actorOf(view, index)) return [filler];
  if (graph.tokens[index]?.upos === "VERB" && clausal.some((name) => hasRelation(graph, index, name))) {
    const subject = surfaceSubject(graph, index);
    return subject ? [{ index: subject.index, path: `${path}, its ${subject.path}` }] : [];
  }
  const possessor = childrenBy(graph, index, "nmod:poss").find((child) => actorOf(view, child));
  if (possessor !== undefined) return [{ index: possessor, path: `${path}, its possessor` }];
  const before = modifiersOf(view, index)[0];
  const behind = childrenBy(graph, index, "nmod", "obl", "acl").filter((child) =>
    prepositionsOf(graph, child).some((word) => (isSpot(view, index) ? holding : owning).has(word)),
  );
  const by = behind.find((child) => prepositionsOf(graph, child).some((word) => word === "by" || word === "from"));
  if (by !== undefined && actorOf(view, by)) return [{ index: by, path: `${path}, its "by" or "from" phrase` }];
  if (before !== undefined) return [{ index: before, path: `${path}, the word before it` }];
  const of = behind.find((child) => actorOf(view, child)) ?? partnerOf(view, index) ?? agentOf(view, index);
  if (of !== undefined) return [{ index: of, path: `${path}, its "of" phrase` }];
  const inner = behind.find((child) => prepositionsOf(graph, child).includes("of"));
  return inner === undefined ? [] : innerOwner(view, inner, path);
}

/** "A truce with the rebels", "a meeting of envoys": whom a mutual act needs on the other side. */
function partnerOf(view: SentenceView, index: number): number | undefined {
  const entries = view.lexicon.byAnchor.get(view.graph.lemmas[index] ?? "") ?? [];
  if (!entries.some(({ part, frame }) => part === "noun" && frame.mutual)) return undefined;
  return childrenBy(view.graph, index, "nmod").find(
    (child) => prepositionsOf(view.graph, child).includes("with") && actorOf(view, child),
  );
}

/** "Crimes committed by soldiers", "a missile fired from a drone": who did what the noun is the object of. */
function agentOf(view: SentenceView, index: number): number | undefined {
  const { graph } = view;
  const participles = childrenBy(graph, index, "acl").filter((child) => graph.tokens[child]?.xpos === "VBN");
  return participles
    .flatMap((child) => childrenBy(graph, child, "obl"))
    .find((child) => prepositionsOf(graph, child).some((word) => doing.has(word)) && actorOf(view, child));
}

/** Places and buildings stand for those who live or serve in them: "a village in Mali", "a camp for refugees". */
function isSpot(view: SentenceView, index: number): boolean {
  const lemma = view.graph.lemmas[index] ?? "";
  return ["place", "facility"].some((name) => view.lexicon.classes.get(name)?.has(lemma));
}

/** Words before a noun that name an actor: "the French proposal", "an army raid". */
export function modifiersOf(view: SentenceView, index: number): number[] {
  const own = wordsBefore(view, index, index);
  if (own.length > 0) return own;
  return childrenBy(view.graph, index, "compound").flatMap((child) => wordsBefore(view, child, index));
}

function wordsBefore(view: SentenceView, index: number, noun: number): number[] {
  return childrenBy(view.graph, index, "amod", "compound", "nmod", "nmod:desc", "nmod:unmarked", "flat").filter(
    (child) => child < noun && !hasRelation(view.graph, child, "nmod:poss") && actsBefore(view, child),
  );
}

/** A city or building before a noun says where, not who: "the Manchester bombing". */
function actsBefore(view: SentenceView, index: number): boolean {
  const actor = actorOf(view, index);
  if (!actor || actor.type === "facility") return false;
  return actor.form !== "name" || actor.type !== "place" || isCountryName(actor.evidence.quote);
}

function innerOwner(view: SentenceView, index: number, path: string): Filler[] {
  const possessor = childrenBy(view.graph, index, "nmod:poss").find((child) => actorOf(view, child));
  const found = possessor ?? modifiersOf(view, index)[0];
  return found === undefined ? [] : [{ index: found, path: `${path}, inside its "of" phrase` }];
}
