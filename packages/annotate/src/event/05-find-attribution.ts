import type { Mention } from "@dateline/core";
import { childrenBy, hasRelation, isRelative, relationOf, surfaceSubject } from "../syntax/index.ts";
import { actorsOf } from "./actors-of.ts";
import { ownersOf } from "./owners-of.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

/** Whose claim an event is inside its sentence: the speaker's word or mention, and the word that says that they speak. */
export interface Speaker {
  word: number;
  mention: Mention | null;
  cue: number;
  rule: string;
}

const accusing = new Set(["accuse", "blame", "suspect", "allege", "charge", "indict", "convict", "condemn"]);

/** The innermost speaker a trigger's clause is the words of; null where the article says it itself. */
export function findSpeaker(view: SentenceView, trigger: Trigger): Speaker | null {
  return aboveTrigger(view, trigger) ?? closingSpeaker(view, trigger);
}

function aboveTrigger(view: SentenceView, trigger: Trigger): Speaker | null {
  const { graph } = view;
  let at = trigger.anchor;
  for (let step = 0; step < 40 && at >= 0; step++) {
    const source = accordingTo(view, at);
    if (source && source.word !== trigger.anchor) return source;
    const said = childrenBy(graph, at, "parataxis").find((child) => reports(view, child));
    if (said !== undefined) {
      const speaker = speakerOf(view, said, "reporting clause beside it");
      if (speaker) return speaker;
    }
    const head = graph.heads[at] ?? -1;
    if (head < 0) return null;
    if (hasRelation(graph, at, "ccomp") && reports(view, head) && !trigger.words.includes(head)) {
      const speaker = speakerOf(view, head, "clause of a reporting verb");
      if (speaker) return speaker;
    }
    if (["advcl", "xcomp", "ccomp", "obl"].includes(relationOf(graph, at)) && accusing.has(graph.lemmas[head] ?? "")) {
      const speaker = speakerOf(view, head, "content of an accusation");
      if (speaker) return speaker;
    }
    at = head;
  }
  return null;
}

/** ", a minister said on Friday" at the end of a sentence, where the parser hung it on the last noun as a relative clause. */
function closingSpeaker(view: SentenceView, trigger: Trigger): Speaker | null {
  const { graph } = view;
  for (let verb = graph.tokens.length - 1; verb > trigger.anchor; verb--) {
    if (!reports(view, verb) || relationOf(graph, verb) !== "acl:relcl") continue;
    const subject = childrenBy(graph, verb, "nsubj")[0];
    if (subject === undefined || subject > verb || isRelative(graph, subject)) continue;
    if (childrenBy(graph, verb, "obj", "ccomp", "xcomp").length > 0) continue;
    const first = graph.first[subject] ?? subject;
    const ends = (graph.last[verb] ?? verb) >= graph.tokens.length - 2;
    if (!ends || trigger.anchor > first || !/^[,”"]$/.test(graph.tokens[first - 1]?.form ?? "")) continue;
    return speakerOf(view, verb, "reporting clause at the end");
  }
  return null;
}

function reports(view: SentenceView, verb: number): boolean {
  return view.lexicon.reporting.get(view.graph.lemmas[verb] ?? "")?.part === "verb";
}

function speakerOf(view: SentenceView, verb: number, rule: string): Speaker | null {
  const subject = surfaceSubject(view.graph, verb);
  if (!subject) return null;
  const mention = actorsOf(view, subject.index)[0] ?? null;
  if (mention) return { word: subject.index, mention, cue: verb, rule };
  const owner = ownersOf(view, subject)[0];
  const known = owner ? (actorsOf(view, owner.index)[0] ?? null) : null;
  return { word: owner?.index ?? subject.index, mention: known, cue: verb, rule };
}

function accordingTo(view: SentenceView, at: number): Speaker | null {
  const { graph } = view;
  for (const child of childrenBy(graph, at, "obl", "nmod", "advmod")) {
    const cue = childrenBy(graph, child, "case").find((word) => graph.lower[word] === "according");
    if (cue !== undefined) return { word: child, mention: actorsOf(view, child)[0] ?? null, cue, rule: "according to" };
  }
  return null;
}
