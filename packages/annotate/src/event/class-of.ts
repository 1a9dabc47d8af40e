import type { Mention } from "@dateline/core";
import { childrenBy, hasRelation } from "../syntax/index.ts";
import { actorOf } from "./actors-of.ts";
import type { SentenceView } from "./sentence-view.ts";

const namedAs: Readonly<Record<string, readonly Mention["type"][]>> = {
  country: ["place", "group"],
  place: ["place", "facility"],
  person: ["person"],
  official: ["person"],
  org: ["organisation"],
  group: ["organisation", "group"],
  armed: ["organisation", "group"],
  media: ["organisation"],
  facility: ["facility"],
};
const titled = new Set(["envoy", "official", "member"]);

/** True where a word is of a class (`@armed`), or is the very word; names are classed by their type and title. */
export function isOf(view: SentenceView, index: number, value: string): boolean {
  const { graph } = view;
  if (!value.startsWith("@")) {
    return graph.lemmas[index] === value || graph.lower[index] === value;
  }
  const name = value.slice(1);
  if (name === "any") return true;
  const actor = actorOf(view, index);
  if (actor === null && isSomebody(view, index)) return somebody.has(name);
  if (name === "actor") return actor !== null;
  if (name === "official" && actor?.type === "person" && view.inOffice?.has(actor.chain) === false) {
    return actor.form === "nominal" && isRole(view, index, actor);
  }
  if (actor?.form === "pronoun") return pronounFits(view, actor, name);
  if (actor?.form === "name") return nameFits(view, index, actor, name) || isCalled(view, index, name);
  const words = view.lexicon.classes.get(name);
  if (!words) return false;
  return words.has(graph.lemmas[index] ?? "") || words.has(graph.lower[index] ?? "") || counted(view, index, words);
}

/** "Soldiers' wives", "her husband": what no chain tells, the noun does. */
function isRole(view: SentenceView, index: number, actor: Mention): boolean {
  const words = view.lexicon.classes.get("official");
  return words?.has(view.graph.lemmas[index] ?? "") || words?.has(actor.head.toLowerCase()) || false;
}

const persons = new Set(["he", "she", "they"]);
const somebody = new Set(["actor", "person", "group", "armed", "country", "org"]);
const minded = new Set(
  "accuse condemn denounce criticise criticize demand urge ask invite reject refuse deny threaten warn vow promise agree pledge sign expel recall summon deport arrest detain impose lift deploy sentence convict fine suspend dismiss offer announce order ban declare apologise apologize sanction release free grant donate".split(
    " ",
  ),
);

/**
 * Who is "they" acts, also where nobody can tell for whom it stands, and so does an "it" that accuses or demands: the role
 * then stays empty.
 */
function isSomebody({ graph }: SentenceView, index: number): boolean {
  if (graph.tokens[index]?.upos !== "PRON") return false;
  const word = graph.lower[index] ?? "";
  if (persons.has(word)) return true;
  const verb = graph.heads[index] ?? -1;
  return word === "it" && hasRelation(graph, index, "nsubj") && minded.has(graph.lemmas[verb] ?? "");
}

function pronounFits(view: SentenceView, mention: Mention, name: string): boolean {
  if (["person", "official", "envoy"].includes(name)) return mention.type === "person";
  if (/^(?:he|she|him|her|his|hers)$/i.test(mention.evidence.quote)) {
    return name === "armed" && view.inOffice?.has(mention.chain) !== false;
  }
  if (name === "armed" && mention.evidence.quote.toLowerCase().startsWith("it")) return false;
  if (mention.type === "facility") return false;
  return ["country", "org", "group", "armed"].includes(name);
}

function nameFits(view: SentenceView, index: number, mention: Mention, name: string): boolean {
  if (namedAs[name]?.includes(mention.type)) return name !== "official" || !view.graph.words.has("film");
  const words = view.lexicon.classes.get(name);
  if (!words || !titled.has(name)) return false;
  if (words.has(view.graph.lower[index] ?? "")) return true;
  if (mention.type !== "person") return false;
  const beside = [index, ...childrenBy(view.graph, index, "nmod", "compound", "appos", "flat")];
  const title = (mention.title ?? "").toLowerCase().split(" ");
  return title.some((word) => words.has(word)) || beside.some((at) => words.has(view.graph.lemmas[at] ?? ""));
}

/** "The lawyers U Khin and U Aung": what the noun before a name says holds, whatever the name was taken for. */
function isCalled(view: SentenceView, index: number, name: string): boolean {
  const own = view.byHead.get(index);
  if (name !== "person" || own?.form !== "nominal" || own.type !== "person") return false;
  return !view.lexicon.classes.get("media")?.has(view.graph.lemmas[index] ?? "");
}

/** "three of the soldiers", "dozens of civilians". */
function counted(view: SentenceView, index: number, words: ReadonlySet<string>): boolean {
  if (actorOf(view, index) === null || view.byHead.has(index)) return false;
  return (view.graph.children[index] ?? []).some(
    (child) => hasRelation(view.graph, child, "nmod") && words.has(view.graph.lemmas[child] ?? ""),
  );
}
