import type { Modality, Polarity } from "@dateline/core";
import { childrenBy, hasRelation, isPassive, prepositionsOf, relationOf } from "../syntax/index.ts";
import { carrierOf } from "./carrier-of.ts";
import { isPerformed } from "./is-performed.ts";
import type { ModalityCue } from "./lexicon/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";
import { unspokenCue } from "./unspoken-cue.ts";

/** How an act is spoken of, with the cue words that say so in the order they were met. */
export interface Spoken {
  modality: Modality;
  polarity: Polarity;
  cues: readonly string[];
  /** True where a verb of asking or threatening above it is what makes it demanded or threatened. */
  asked: boolean;
}

const content = ["xcomp", "ccomp", "obj", "nsubj:pass", "advcl", "obl", "csubj"];
const holdBack = new Set(["acl:relcl", "parataxis", "nsubj", "root"]);
const occurrence = new Set(
  "take happen occur begin start come follow continue end last resume break erupt be go proceed unfold".split(" "),
);
const open = new Set(["conj", "xcomp", "nsubj", "acl", "nmod", "compound", "parataxis"]);
const within = new Set(["in"]);
const commands = new Set(["order", "instr", "comma"]);
const forward = new Set(["hope", "expect", "plan", "intend", "schedule", "promise"]);
/** Crowds that came out to demand or protest did so by that. */
const gathering = new Set(
  "gather rally march demonstrate protest assemble converge strike parade walk surround block blockade chant shout take defy write sign petition hold stage phone tweet issue use throng picket occupy".split(
    " ",
  ),
);
const voiced = new Set(["REQUEST", "PROTEST", "ACCUSE", "REJECT", "SUPPORT"]);
const weak = new Set<Modality>(["happened", "ongoing"]);

/** Reads modality and polarity from the cue words around a trigger, from the trigger outwards. */
export function readModality(view: SentenceView, trigger: Trigger): Spoken {
  const state = {
    modality: "happened" as Modality,
    polarity: "affirmed" as Polarity,
    cues: [] as string[],
    asked: false,
  };
  const take = (cue: ModalityCue, word: string) => {
    state.cues.push(word);
    if (
      cue.part === "verb" &&
      !commands.has(word.slice(0, 5)) &&
      (cue.modality === "demanded" || cue.modality === "threatened")
    )
      state.asked = true;
    if (cue.polarity === "negated") state.polarity = state.polarity === "negated" ? "affirmed" : "negated";
    if (cue.modality === "denied" || cue.modality === "hypothetical" || cue.modality === "questioned") {
      state.modality = cue.modality;
    } else if (weak.has(state.modality) && cue.modality !== "happened") state.modality = cue.modality;
  };
  let at = trigger.anchor;
  for (let step = 0; step < 12 && at >= 0; step++) {
    ownCues(view, at, take);
    if (step === 0) negatedParties(view, at, take);
    if (step === 0 && isProgressive(view, at)) state.modality = weak.has(state.modality) ? "ongoing" : state.modality;
    const head = governorOf(view, at);
    if (head < 0 || !passesUp(view, at, head) || isPerformed(view.graph, at, head)) break;
    const before = state.cues.length;
    governorCues(view, at, head, take);
    const told = state.cues.length > before || carries(view, at, head);
    const marks = childrenBy(view.graph, at, "mark").map((child) => view.graph.lower[child] ?? "");
    const inside = marks.includes("by") || prepositionsOf(view.graph, at).some((word) => within.has(word));
    if (!told && !inside && !open.has(relationOf(view.graph, at).replace(/:.*/, ""))) break;
    at = head;
  }
  if (state.modality === "happened" && state.cues.length === 0 && isPurpose(view, trigger)) {
    state.modality = "planned";
    state.cues.push("to");
  }
  if (weak.has(state.modality) && isMain(view, at) && isAsked(view.graph, at, trigger.anchor)) {
    state.modality = "questioned";
    state.cues.push("?");
  }
  return state;
}

type Take = (cue: ModalityCue, word: string) => void;

/** Cues that modify a word itself: auxiliaries, negations, adverbs, conjunctions, adjectives before a noun. */
function ownCues(view: SentenceView, at: number, take: Take): void {
  const { graph } = view;
  const unspoken = unspokenCue(graph, at);
  if (unspoken) take(unspoken.cue, unspoken.word);
  const noun = graph.tokens[at]?.upos === "NOUN";
  for (const child of graph.children[at] ?? []) {
    const relation = relationOf(graph, child);
    for (const [word, cue] of cuesAt(view, child)) {
      if (cue.part === "auxiliary" && relation === "aux") take(reported(view, at, word, cue), word);
      else if (cue.place === "beside" && (relation === "advmod" || relation === "det" || relation === "cc:preconj"))
        take(cue, word);
      else if (cue.place === "modifier" && noun && (relation === "amod" || relation === "compound")) take(cue, word);
      else if (cue.part === "conjunction" && isMark(view, child) && presentWhere(view, at, cue))
        take(datedWhen(view, at, word, cue), word);
      else if (cue.part === "preposition" && (relation === "mark" || relation === "case")) take(cue, word);
    }
  }
}

/** "Hopes to win them over when he visits Moscow in July" speaks of one visit to come; "flee when it attacks" of any. */
function datedWhen(view: SentenceView, at: number, word: string, cue: ModalityCue): ModalityCue {
  if (word !== "when" && word !== "once") return cue;
  const { graph } = view;
  const head = graph.heads[at] ?? -1;
  const ahead = [head, graph.heads[head] ?? -1].some(
    (above) =>
      forward.has(graph.lemmas[above] ?? "") ||
      childrenBy(graph, above, "aux").some((aux) => ["will", "'ll", "would"].includes(graph.lower[aux] ?? "")),
  );
  return ahead ? { ...cue, modality: "planned" } : cue;
}

/** "Neither side attacked", "deployed no soldiers". */
function negatedParties(view: SentenceView, at: number, take: Take): void {
  for (const party of childrenBy(view.graph, at, "nsubj", "obj")) {
    const no = childrenBy(view.graph, party, "det").find((child) =>
      ["no", "neither"].includes(view.graph.lower[child] ?? ""),
    );
    const none = ["none", "nobody"].includes(view.graph.lower[party] ?? "");
    if (no === undefined && !none) continue;
    take(
      { part: "determiner", place: "beside", modality: "happened", polarity: "negated" },
      view.graph.lower[no ?? party] ?? "",
    );
  }
}

/** "The army said it would attack" speaks of a plan; "the army would attack if" of a condition. */
function reported(view: SentenceView, at: number, word: string, cue: ModalityCue): ModalityCue {
  if (word !== "would") return cue;
  const { graph } = view;
  const said = hasRelation(graph, at, "ccomp") || childrenBy(graph, at, "parataxis").length > 0;
  return said ? { ...cue, modality: "planned" } : cue;
}

/** "When" and its like are adverbs of their clause in the trees. */
function isMark(view: SentenceView, child: number): boolean {
  return hasRelation(view.graph, child, "mark") || view.graph.tokens[child]?.xpos === "WRB";
}

function presentWhere(view: SentenceView, at: number, cue: ModalityCue): boolean {
  if (cue.place !== "over-present") return true;
  const xpos = view.graph.tokens[at]?.xpos ?? "";
  return xpos === "VBZ" || xpos === "VBP";
}

function governorCues(view: SentenceView, at: number, head: number, take: Take): void {
  const { graph } = view;
  let negated = false;
  const relation = relationOf(graph, at);
  const upos = graph.tokens[head]?.upos ?? "";
  const infinitive = childrenBy(graph, at, "mark").some((child) => graph.lower[child] === "to");
  for (const [word, cue] of cuesAt(view, head)) {
    if (cue.part === "noun") {
      const hung = hasRelation(graph, at, "acl") || (hasRelation(graph, at, "nmod") && hangs(view, at));
      if (upos === "NOUN" && (hung || relation === "compound")) take(cue, word);
      continue;
    }
    if (cue.part === "adjective" ? upos !== "ADJ" && upos !== "VERB" : upos !== "VERB") continue;
    if (cue.part !== "verb" && cue.part !== "adjective") continue;
    if (!fits(cue.place, relation, infinitive, isPassive(graph, head), view, at)) continue;
    negated ||= cue.polarity === "negated";
    take(cue, word);
  }
  const carrier = carrierOf(graph, view.lexicon, at);
  if (!carrier || carrier.verb !== head || negated) return;
  const { effect } = carrier.light;
  const word = graph.lower[head] ?? "";
  if (effect === "negated") take({ part: "verb", place: "object", modality: "happened", polarity: "negated" }, word);
  else take({ part: "verb", place: "object", modality: effect, polarity: "affirmed" }, word);
}

function carries(view: SentenceView, at: number, head: number): boolean {
  return carrierOf(view.graph, view.lexicon, at)?.verb === head;
}

function fits(
  place: string,
  relation: string,
  infinitive: boolean,
  passive: boolean,
  view: SentenceView,
  at: number,
): boolean {
  const adverbial = relation === "advcl" && (infinitive || isGerundObject(view.graph, at));
  const clause = ["xcomp", "ccomp", "csubj"].includes(relation) || adverbial;
  const object = relation === "obj" || relation === "nsubj:pass";
  if (place === "complement") return clause || object;
  if (place === "clause") return clause;
  if (place === "clause-base") return clause && isBare(view.graph, at);
  if (place === "infinitive") return clause && infinitive;
  if (place === "object") return object || relation === "xcomp";
  if (place === "passive-complement") return passive && clause;
  if (place === "complement-progressive") return infinitive && (relation === "xcomp" || relation === "advcl");
  if (place === "object-of") return (relation === "advcl" || relation === "acl") && isOfDeed(view.graph, at);
  if (place === "object-from") return prepositionsOf(view.graph, at).includes("from");
  if (place === "for-complement") return prepositionsOf(view.graph, at).some((word) => word === "for" || word === "to");
  if (place === "object-future") return object;
  return false;
}

/** "Recommended banning them": a gerund right behind a verb is its object, whatever the parser calls it. */
function isGerundObject(graph: SentenceView["graph"], at: number): boolean {
  return graph.tokens[at]?.xpos === "VBG" && graph.heads[at] === at - 1;
}

/** "Insisted that it withdraw" asks; "insisted that it did not withdraw" tells. */
function isBare(graph: SentenceView["graph"], at: number): boolean {
  const aux = childrenBy(graph, at, "aux", "aux:pass");
  const bare = aux[0] === undefined ? at : aux[0];
  return graph.tokens[bare]?.xpos === "VB";
}

function hangs(view: SentenceView, at: number): boolean {
  return prepositionsOf(view.graph, at).some((word) => ["of", "for", "to", "about"].includes(word));
}

/** "Cleared the general of killing her": the deed hangs on who is cleared, and is the verb's. */
function governorOf({ graph }: SentenceView, at: number): number {
  const head = graph.heads[at] ?? -1;
  const deed = hasRelation(graph, at, "acl") && hasRelation(graph, head, "obj") && isOfDeed(graph, at);
  return deed ? (graph.heads[head] ?? -1) : head;
}

function isOfDeed(graph: SentenceView["graph"], at: number): boolean {
  return childrenBy(graph, at, "mark").some((mark) => graph.lower[mark] === "of");
}

/** True where what is said of the governor is said of the event too. */
function passesUp(view: SentenceView, at: number, head: number): boolean {
  const { graph } = view;
  const relation = relationOf(graph, at);
  if (relation === "nsubj" || relation === "nsubj:pass") {
    return relation === "nsubj:pass" || occurrence.has(graph.lemmas[head] ?? "");
  }
  if (relation === "conj") return childrenBy(graph, at, "nsubj").length === 0;
  if (holdBack.has(relation) || isDescribed(graph, at, head)) return false;
  if (relation === "advcl")
    return (
      isGerundObject(graph, at) ||
      childrenBy(graph, at, "mark").some((child) => ["to", "in", "by", "of", "from"].includes(graph.lower[child] ?? ""))
    );
  if (relation === "obl")
    return prepositionsOf(graph, at).some((word) => ["to", "for", "from", "on", "with"].includes(word));
  if (relation === "acl" && head !== graph.heads[at]) return true;
  if (relation === "acl" || relation === "nmod" || relation === "compound") return nounCue(view, head);
  return content.includes(relation) || relation === "obl:agent";
}

const wanting = new Set(["want", "need", "order", "demand", "like", "have", "get", "see"]);

/** "Plans to pardon four men accused of theft": a bare participle that the parser hung on the verb describes its object. */
function isDescribed(graph: SentenceView["graph"], at: number, head: number): boolean {
  if (graph.tokens[at]?.xpos !== "VBN" || !hasRelation(graph, at, "xcomp")) return false;
  return childrenBy(graph, at, "mark", "aux", "aux:pass").length === 0 && !wanting.has(graph.lemmas[head] ?? "");
}

function nounCue(view: SentenceView, head: number): boolean {
  return view.lexicon.cues.get(view.graph.lemmas[head] ?? "")?.some((cue) => cue.part === "noun") ?? false;
}

function isProgressive(view: SentenceView, at: number): boolean {
  const { graph } = view;
  if (graph.tokens[at]?.xpos !== "VBG") return false;
  return childrenBy(graph, at, "aux").some((child) =>
    ["is", "are", "'s", "'re", "am", "been"].includes(graph.lower[child] ?? ""),
  );
}

/** "Planted a bomb to kill the judge": what an act is done for has not happened by that. */
function isPurpose(view: SentenceView, { anchor: at, entry }: Trigger): boolean {
  const { graph } = view;
  if (!hasRelation(graph, at, "advcl") || isPassive(graph, at) || graph.tokens[at]?.xpos === "VBG") return false;
  const head = graph.heads[at] ?? -1;
  const gathered = gathering.has(graph.lemmas[head] ?? "") && /^VB[DNG]$/.test(graph.tokens[head]?.xpos ?? "");
  if (gathered && voiced.has(entry.type)) return false;
  return childrenBy(graph, at, "mark").some((child) => graph.lower[child] === "to");
}

/** A question's verb stands behind its auxiliary or its question word, or has no subject; not so a statement before one. */
function isAsked(graph: SentenceView["graph"], root: number, anchor: number): boolean {
  if (graph.tokens.at(-1)?.form !== "?") return false;
  const subject = childrenBy(graph, root, "nsubj")[0];
  if (subject === undefined) return true;
  const first = graph.tokens.slice(0, Math.min(root, anchor) + 1).some(({ xpos }) => /^W/.test(xpos ?? ""));
  const turned = childrenBy(graph, root, "aux", "cop").some((child) => child < subject);
  return first || turned || graph.tokens.length < 14;
}

function isMain(view: SentenceView, at: number): boolean {
  return (view.graph.heads[at] ?? -1) < 0;
}

function* cuesAt(view: SentenceView, index: number): Generator<[string, ModalityCue]> {
  const { graph, lexicon } = view;
  const lemma = graph.lemmas[index] ?? "";
  const particle = childrenBy(graph, index, "compound:prt").map((child) => graph.lower[child])[0];
  const whole = particle === undefined ? undefined : lexicon.cues.get(`${lemma} ${particle}`);
  const cues = whole ?? lexicon.cues.get(lemma) ?? lexicon.cues.get(graph.lower[index] ?? "") ?? [];
  for (const cue of cues) yield [graph.lower[index] ?? "", cue];
}
