import type { Mention } from "@dateline/core";
import { childrenBy, conjunctsOf, isRelative, prepositionsOf, relationOf } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";

const quantities = new Set(
  "thousand hundred dozen number majority score handful couple million lot ten half part rest series some many several most all one two three four five".split(
    " ",
  ),
);
const examples = new Set(["including", "like", "notably"]);

/** The mention a word stands for, where it can act: its own, the name beside its title, or what a number counts. */
export function actorOf(view: SentenceView, index: number): Mention | null {
  const { graph } = view;
  const own = isMass(view, index) ? null : (view.byHead.get(index) ?? null);
  if (own?.form === "nominal") return nameBeside(view, index) ?? own;
  if (own) return own;
  const titled = nameBeside(view, index);
  if (titled) return titled;
  const covering = view.nameOver[index];
  if (covering && relationOf(graph, index) !== "nmod:poss") return covering;
  if (quantities.has(graph.lemmas[index] ?? "") || graph.tokens[index]?.upos === "NUM") {
    const counted = childrenBy(graph, index, "nmod").find((child) => prepositionsOf(graph, child).includes("of"));
    return counted === undefined ? null : actorOf(view, counted);
  }
  if (isRelative(graph, index)) return null;
  return null;
}

/** "Answer force with force": the bare word is what is used and nobody who acts. */
function isMass({ graph }: SentenceView, index: number): boolean {
  return graph.lower[index] === "force" && graph.first[index] === index - prepositionsOf(graph, index).length;
}

/** All who stand in a coordination from this word on, with those named after "including". */
export function actorsOf(view: SentenceView, index: number): Mention[] {
  const { graph } = view;
  const found: Mention[] = [];
  for (const part of conjunctsOf(graph, index)) {
    if (part !== index && (isApposition(view, part) || isApart(view, index, part) || isWhose(view, part))) continue;
    const actor = actorOf(view, part);
    if (actor) found.push(actor);
    if (actor && view.byHead.get(part)?.form === "nominal") found.push(...alsoTitled(view, actor));
    for (const child of childrenBy(graph, part, "nmod", "conj", "appos")) {
      if (!prepositionsOf(graph, child).some((word) => examples.has(word))) continue;
      for (const inner of conjunctsOf(graph, child)) {
        const example = actorOf(view, inner);
        if (example) found.push(example);
      }
    }
  }
  return [...new Map(found.map((mention) => [mention.id, mention])).values()];
}

/** "The student, whose body was found": what a clause with "whose" begins with is no second of a list. */
function isWhose({ graph }: SentenceView, index: number): boolean {
  return childrenBy(graph, index, "nmod:poss").some((child) => graph.lower[child] === "whose");
}

/** "Arrested ten; two lecturers fled": what stands behind a semicolon is no second of one list, unless the list has several. */
function isApart({ graph }: SentenceView, first: number, second: number): boolean {
  const marks = graph.lower.slice(first, second).filter((word) => word === ";").length;
  return marks === 1 && graph.lower.filter((word) => word === ";").length === 1;
}

/** "The mayor, a former docker, criticised": what the parser took for a second person is the first described. */
function isApposition(view: SentenceView, index: number): boolean {
  const { graph } = view;
  const joined = childrenBy(graph, index, "cc").length > 0;
  return !joined && childrenBy(graph, index, "det").some((child) => ["a", "an"].includes(graph.lower[child] ?? ""));
}

/** "Presidents Salas and Paz": the names joined to the first that a title stands before. */
function alsoTitled(view: SentenceView, first: Mention): Mention[] {
  if (first.form !== "name") return [];
  const head = view.nameOver.findIndex((name) => name?.id === first.id);
  return conjunctsOf(view.graph, head).flatMap((part) => {
    const name = part === head ? null : view.byHead.get(part);
    return name?.form === "name" && name.type === first.type ? [name] : [];
  });
}

function nameBeside(view: SentenceView, index: number): Mention | null {
  for (const child of childrenBy(view.graph, index, "flat", "appos", "nmod:desc")) {
    const name = view.byHead.get(child) ?? view.nameOver[child];
    if (name?.form !== "name" || child < index) continue;
    if (name.type === "person") return name;
    const next = view.nameOver[index + 1] === name;
    if (next && (name.type === "organisation" || name.type === "group")) return name;
  }
  return null;
}
