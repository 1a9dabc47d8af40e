import type { NameType } from "@dateline/core";
import { childrenBy, phraseStart, prepositionsOf, relationOf, type SentenceGraph } from "../syntax/index.ts";
import { actorClasses, instrumentClasses } from "./actor-classes.ts";
import { isSpot } from "./is-spot.ts";
import type { MentionDraft } from "./mention-draft.ts";
import type { MentionLexicon } from "./mention-lexicon.ts";
import { sectorOf } from "./role-words-of.ts";

const seated = new Set(
  "authority junta government regime ruler leader official rebel militant extremist group army".split(" "),
);
const agentive =
  /(?:maker|keeper|holder|collector|hunter|fighter|dealer|grower|cutter|owner|driver|treasurer|ologist|man|woman|people|smith|maniac|wright|master|monger)$/;
const flying = new Set(
  "jet stealth strategic heavy light combat nuclear-capable supersonic warplane plane torpedo dive".split(" "),
);
const within = new Set(["compound", "flat", "nmod:desc", "goeswith", "fixed"]);

/** The noun phrases of one sentence that describe someone who can act: "Malian soldiers", "the authorities in Bamako". */
export function findNominals(
  graph: SentenceGraph,
  names: readonly MentionDraft[],
  lexicon: MentionLexicon,
): MentionDraft[] {
  const named = new Map<number, MentionDraft>();
  for (const name of names) for (let at = name.first; at <= name.last; at++) named.set(at, name);
  return graph.tokens.flatMap((token, head) => {
    const noun = token.upos === "NOUN" || (head === 0 && token.upos === "PROPN");
    if (!noun || named.has(head) || within.has(relationOf(graph, head))) return [];
    const lemma = graph.lemmas[head] ?? "";
    const country = countryOf(graph, head, named);
    const owned = country !== null || ownedByName(graph, head, named);
    const type = isCrew(graph, head) ? "group" : typeOf(lemma, graph.lower[head] ?? "", lexicon, owned);
    if (type === null) return [];
    const first = phraseStart(graph, head);
    const words = graph.tokens.slice(first, head + 1).map((word) => word.form.toLowerCase());
    return [
      {
        sentence: graph.sentence.index,
        head,
        first,
        last: rightEdge(graph, head, named),
        type,
        form: "nominal" as const,
        key: lemma,
        country,
        sector: sectorOf(words, lexicon),
        title: null,
        roles: [lemma],
        plural: token.xpos === "NNS",
        definite: isDefinite(graph, head),
        score: 0.8,
        chain: -1,
      },
    ];
  });
}

/** "Fighters", "a suicide bomber": those who fight or bomb, where no word before it makes an aircraft of it. */
function isCrew(graph: SentenceGraph, head: number): boolean {
  if (graph.lemmas[head] !== "fighter" && graph.lemmas[head] !== "bomber") return false;
  return !childrenBy(graph, head, "amod", "compound").some((child) => flying.has(graph.lemmas[child] ?? ""));
}

function typeOf(lemma: string, form: string, lexicon: MentionLexicon, owned: boolean): NameType | null {
  const has = (name: string) => lexicon.classes.get(name)?.has(lemma) ?? false;
  const instrument = instrumentClasses.some(has);
  if (instrument && !has("person")) return owned ? "group" : has("vehicle") || has("aircraft") ? "facility" : null;
  const spot = isSpot(lexicon.classes, lemma);
  if (spot) return spot;
  const found = actorClasses.find(([name]) => has(name));
  if (found) return found[1];
  return lexicon.gazetteer?.role(form) || (lemma.length > 6 && agentive.test(lemma)) ? "person" : null;
}

function ownedByName(graph: SentenceGraph, head: number, named: ReadonlyMap<number, MentionDraft>): boolean {
  return childrenBy(graph, head, "nmod:poss", "amod", "compound").some((child) => named.has(child));
}

function countryOf(graph: SentenceGraph, head: number, named: ReadonlyMap<number, MentionDraft>): string | null {
  const beside = childrenBy(graph, head, "amod", "compound", "nmod");
  return beside.map((child) => named.get(child)?.country ?? null).find((country) => country !== null) ?? null;
}

/** Takes in "of Mali", and "in Bamako" behind words for those who rule or fight there. */
function rightEdge(graph: SentenceGraph, head: number, named: ReadonlyMap<number, MentionDraft>): number {
  const next = childrenBy(graph, head, "nmod").find((child) => {
    const name = named.get(child);
    if (child < head || !name || name.last - head > 7) return false;
    const preposition = prepositionsOf(graph, child)[0];
    return preposition === "of" || (preposition === "in" && seated.has(graph.lemmas[head] ?? ""));
  });
  const last = next === undefined ? head : (named.get(next)?.last ?? head);
  return (graph.first[next ?? head] ?? head) <= head + 1 ? last : head;
}

function isDefinite(graph: SentenceGraph, head: number): boolean {
  const determiners = childrenBy(graph, head, "det").map((child) => graph.lower[child] ?? "");
  return determiners.some((word) => ["the", "this", "that", "these", "those"].includes(word));
}
