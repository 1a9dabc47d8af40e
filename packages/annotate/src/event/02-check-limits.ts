import { childrenBy, conjunctsOf } from "../syntax/index.ts";
import { isOf } from "./class-of.ts";
import { fillPlace } from "./fill-place.ts";
import { isHabit } from "./is-habit.ts";
import type { Limit } from "./lexicon/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

/** The first limit of a trigger's entry that does not hold, as words; null where all hold. Roles are checked later. */
export function brokenLimit(view: SentenceView, trigger: Trigger): string | null {
  if (isHabit(view.graph, trigger.anchor)) return "usual or unmeant, not one act";
  const broken = trigger.entry.limits.find((limit) => !holds(view, trigger, limit));
  return broken ? describe(broken) : null;
}

function holds(view: SentenceView, trigger: Trigger, limit: Limit): boolean {
  switch (limit.kind) {
    case "free":
    case "need":
      return true;
    case "present":
      return limit.places.some((place) => wordsAt(view, trigger, place).length > 0);
    case "absent":
      return wordsAt(view, trigger, limit.place).length === 0;
    case "is":
      return limit.places.some((place) => anyIs(view, trigger, place, limit.values));
    case "is-not":
      return !limit.places.some((place) => anyIs(view, trigger, place, limit.values));
  }
}

function anyIs(view: SentenceView, trigger: Trigger, place: string, values: readonly string[]): boolean {
  const { graph } = view;
  if (place === "near") return values.some((value) => nearby(view, value));
  if (place === "form") return values.includes(isPlural(view, trigger) ? "plural" : "singular");
  const words = wordsAt(view, trigger, place);
  const clause = place === "xcomp" || place === "ccomp";
  return words.some((index) => {
    const heads = clause ? [...conjunctsOf(graph, index), ...childrenBy(graph, index, "aux")] : [index];
    return heads.some((head) => values.some((value) => isOf(view, head, value)));
  });
}

function wordsAt(view: SentenceView, trigger: Trigger, place: string): number[] {
  const { graph } = view;
  if (place === "mod") return childrenBy(graph, trigger.anchor, "amod", "compound", "nummod", "nmod");
  if (place === "xcomp")
    return infinitives(view, trigger).concat(objectClauses(view, trigger), smallClauses(view, trigger));
  const found = fillPlace(view, trigger.anchor, place).map((filler) => filler.index);
  return place === "obj" ? found : found.filter((index) => !trigger.words.includes(index));
}

/** Open complements, and full ones that are infinitives by their "to". */
function infinitives(view: SentenceView, trigger: Trigger): number[] {
  const { graph } = view;
  return childrenBy(graph, trigger.anchor, "xcomp", "ccomp").filter(
    (child) =>
      graph.tokens[child]?.relation === "xcomp" ||
      childrenBy(graph, child, "mark").some((mark) => graph.lower[mark] === "to"),
  );
}

/** "Called the remarks unacceptable": what is said of the object, where the parser took both for the object. */
function smallClauses({ graph }: SentenceView, trigger: Trigger): number[] {
  return childrenBy(graph, trigger.anchor, "obj").filter(
    (child) => graph.tokens[child]?.upos === "ADJ" && childrenBy(graph, child, "nsubj").length > 0,
  );
}

/** Infinitives the parser hung on the object ("urged the junta to release") or beside the verb. */
function objectClauses(view: SentenceView, trigger: Trigger): number[] {
  const { graph } = view;
  const near = [trigger.anchor, ...childrenBy(graph, trigger.anchor, "obj")];
  return near.flatMap((at) =>
    childrenBy(graph, at, "acl", "advcl").filter((child) =>
      childrenBy(graph, child, "mark").some((mark) => ["to", "of"].includes(graph.lower[mark] ?? "")),
    ),
  );
}

function nearby(view: SentenceView, value: string): boolean {
  if (!value.startsWith("@")) return view.graph.words.has(value);
  const words = view.lexicon.classes.get(value.slice(1));
  if (!words) return false;
  for (const word of words) if (view.graph.words.has(word)) return true;
  return false;
}

function isPlural(view: SentenceView, trigger: Trigger): boolean {
  const { graph } = view;
  if (graph.tokens[trigger.anchor]?.upos === "NOUN") return graph.tokens[trigger.anchor]?.xpos === "NNS";
  return fillPlace(view, trigger.anchor, "subj").some(
    ({ index }) => conjunctsOf(graph, index).length > 1 || /^NNP?S$/.test(graph.tokens[index]?.xpos ?? ""),
  );
}

function describe(limit: Limit): string {
  if (limit.kind === "present") return `needs ${limit.places.join(" or ")}`;
  if (limit.kind === "absent") return `must not have ${limit.place}`;
  if (limit.kind === "is" || limit.kind === "is-not") {
    return `${limit.places.join(" or ")} must ${limit.kind === "is" ? "" : "not "}be ${limit.values.slice(0, 4).join(", ")}`;
  }
  return limit.kind;
}
