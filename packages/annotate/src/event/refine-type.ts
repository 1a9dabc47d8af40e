import type { EventType } from "@dateline/core";
import { childrenBy, hasRelation, prepositionsOf } from "../syntax/index.ts";
import type { Spoken } from "./04-read-modality.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

const future = new Set<EventType>(["CONSULT", "SUPPORT", "COOPERATE", "AID"]);
const hostile = new Set<EventType>(["ASSAULT", "COERCE", "SANCTION", "PROTEST", "MOBILIZE", "RETREAT"]);
const threats: Partial<Record<EventType, string>> = { ASSAULT: "violence", MOBILIZE: "violence" };
const threatModes: Readonly<Record<string, string>> = {
  arrest: "arrest",
  expel: "expel",
  deport: "expel",
  discontinue: "relations",
  withdraw: "relations",
  restrict: "restrict",
  curfew: "restrict",
  censor: "restrict",
  strike: "restrict",
  boycott: "restrict",
};
const asked: Partial<Record<EventType, string>> = {
  AID: "assist",
  COOPERATE: "assist",
  CONSULT: "meet",
  RETREAT: "yield",
};

/** The type and mode of an event by how it is spoken of: a planned visit is AGREE, an announced withdrawal CONCEDE. */
export function refineType(
  view: SentenceView,
  trigger: Trigger,
  spoken: Spoken,
): { type: EventType; mode: string | null; rule: string | null } {
  const { type, mode } = trigger.entry;
  if (spoken.modality === "planned" && spoken.polarity === "affirmed") {
    if (hostile.has(type) && isUnless(view, trigger.anchor)) {
      return { type: "THREATEN", mode: threats[type] ?? threatModes[mode ?? ""] ?? null, rule: `${type} unless` };
    }
    if (future.has(type)) return { type: "AGREE", mode: null, rule: `planned ${type}` };
    if (type === "RETREAT" && mode === "withdraw") return { type: "CONCEDE", mode: null, rule: "planned withdrawal" };
  }
  if (type === "REQUEST" || type === "REJECT" || type === "THREATEN") {
    const content = contentOf(view, trigger);
    if (content) return { type, mode: modeFor(type, mode, content), rule: `content is ${content.type}` };
  }
  const weapon = type === "ASSAULT" && mode === null ? weaponOf(view, trigger) : null;
  return { type, mode: weapon ?? mode, rule: weapon === null ? null : `by its weapon: ${weapon}` };
}

/** "It will boycott the vote unless the president resigns" threatens. */
function isUnless({ graph }: SentenceView, verb: number): boolean {
  return childrenBy(graph, verb, "advcl").some((clause) =>
    childrenBy(graph, clause, "mark").some((mark) => graph.lower[mark] === "unless"),
  );
}

/** The mode that the attack's weapon gives, where one is its subject, its agent, its means or the event it is told by. */
function weaponOf(view: SentenceView, trigger: Trigger): string | null {
  const { graph, lexicon } = view;
  const parts = childrenBy(graph, trigger.anchor, "nsubj", "obl", "compound", "nmod").filter(
    (child) => !hasRelation(graph, child, "nsubj:pass"),
  );
  for (const part of parts) {
    if (
      hasRelation(graph, part, "obl") &&
      !prepositionsOf(graph, part).some((word) => ["with", "by", "in", "using"].includes(word))
    )
      continue;
    for (const word of [part, ...childrenBy(graph, part, "compound", "amod")]) {
      const mode = lexicon.instruments.get(graph.lemmas[word] ?? "");
      if (mode !== undefined) return mode;
    }
  }
  return null;
}

function modeFor(
  type: EventType,
  mode: string | null,
  content: { type: EventType; mode: string | null },
): string | null {
  if (type === "THREATEN") return threats[content.type] ?? threatModes[content.mode ?? ""] ?? mode;
  const found = asked[content.type];
  if (found !== undefined) return found;
  return mode ?? (type === "REQUEST" ? "change" : null);
}

/** The act that is asked for, refused or threatened, by the lexicon. */
function contentOf(view: SentenceView, trigger: Trigger): { type: EventType; mode: string | null } | null {
  const { graph, lexicon } = view;
  const direct = childrenBy(graph, trigger.anchor, "xcomp", "ccomp", "obj", "obl", "advcl", "nmod", "acl");
  const inner = direct.flatMap((child) =>
    childrenBy(graph, child, "obj", "nmod", "acl", "xcomp").filter((at) => !hasRelation(graph, at, "nmod:poss")),
  );
  for (const index of [...direct, ...inner]) {
    const upos = graph.tokens[index]?.upos;
    const entry = (lexicon.byAnchor.get(graph.lemmas[index] ?? "") ?? []).find(
      (known) => known.words.length === 1 && (upos === "VERB") === (known.part === "verb"),
    );
    if (entry && entry.type !== trigger.entry.type) return { type: entry.type, mode: entry.mode };
  }
  return null;
}
