import type { EventMention, Mention } from "@dateline/core";
import { percent } from "./percent.ts";

/** Codes one text; what the scorers of events call. */
export type CodeText = (text: string) => { eventMentions: readonly EventMention[]; mentions: readonly Mention[] };

/** PLOVER 0.5's types that have another name in the ontology; a type that is not here keeps its name. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  DEMAND: ["REQUEST"],
  DISAPPROVE: ["ACCUSE"],
  INVESTIGATE: ["ACCUSE"],
  FIGHT: ["ASSAULT"],
  YIELD: ["CONCEDE", "RETREAT"],
  CONCEDE: ["CONCEDE", "RETREAT"],
  RETREAT: ["RETREAT", "CONCEDE"],
};
const mark = /\((SRC\/TAR|SRC|TAR|EVT|LOC): ?/g;

interface MarkedSentence {
  text: string;
  types: readonly string[];
  spans: { role: string; start: number; end: number }[];
}

/**
 * Scores events against sentences in which one event is marked (JSON lines with `event` and `textInfo.markup`). In percent:
 * `precision` of coded events whose trigger touches the marked words, `precisionOfAll` of all coded events,
 * `recall` of marked events, and how often the source and the target of a found event touch the marked ones.
 */
export function scorePlover(
  lines: readonly string[],
  code: CodeText,
  onMiss?: (line: string) => void,
): Record<string, number> {
  const counts = {
    gold: 0,
    found: 0,
    coded: 0,
    touching: 0,
    right: 0,
    source: 0,
    sourceGold: 0,
    target: 0,
    targetGold: 0,
  };
  for (const line of lines) {
    const gold = readMarked(line);
    if (!gold) continue;
    counts.gold++;
    const { eventMentions: events, mentions } = code(gold.text);
    const touching = events.filter((event) => touches(gold, "EVT", event.trigger));
    const right = touching.filter((event) => gold.types.includes(event.type));
    counts.coded += events.length;
    counts.touching += touching.length;
    counts.right += right.length;
    const best = right[0];
    if (best) {
      counts.found++;
      count(counts, gold, best, mentions, onMiss);
    } else onMiss?.(`missed ${gold.types.join("/")}: ${gold.text} | ${events.map(say).join(", ")}`);
    for (const event of touching)
      if (!right.includes(event)) onMiss?.(`wrong ${say(event)}, not ${gold.types.join("/")}: ${gold.text}`);
  }
  return {
    precision: percent(counts.right, counts.touching),
    precisionOfAll: percent(counts.right, counts.coded),
    recall: percent(counts.found, counts.gold),
    source: percent(counts.source, counts.sourceGold),
    target: percent(counts.target, counts.targetGold),
    gold: counts.gold,
    coded: counts.coded,
  };
}

function count(
  counts: { source: number; sourceGold: number; target: number; targetGold: number },
  gold: MarkedSentence,
  event: EventMention,
  mentions: readonly Mention[],
  onMiss?: (line: string) => void,
): void {
  for (const [role, fillers] of [
    ["SRC", event.sources],
    ["TAR", event.targets],
  ] as const) {
    if (!gold.spans.some((span) => span.role.includes(role))) continue;
    const key = role === "SRC" ? "source" : "target";
    counts[`${key}Gold`]++;
    const both = gold.spans.some((span) => span.role === "SRC/TAR");
    const named = both ? [...event.sources, ...event.targets] : fillers;
    const hit = named.some((filler) => sameAs(filler, mentions).some((span) => touches(gold, role, span)));
    if (hit) counts[key]++;
    else
      onMiss?.(
        `${key} ${say(event)}: ${gold.text} | ${gold.spans.filter((span) => span.role.includes(role)).map((span) => gold.text.slice(span.start, span.end))}`,
      );
  }
}

/** The words of a filler and of all that refers to the same: a resolved pronoun is right where its name is. */
function sameAs(filler: EventMention["sources"][number], mentions: readonly Mention[]) {
  const chain = mentions.find((mention) => mention.id === filler.mentionId)?.chain;
  const others = mentions.filter((mention) => mention.chain === chain).map((mention) => mention.evidence);
  return [filler.evidence, ...others];
}

function say(event: EventMention): string {
  const names = (fillers: EventMention["sources"]) => fillers.map((filler) => filler.evidence.quote).join("+");
  return `${event.type} "${event.trigger.quote}" ${names(event.sources)} > ${names(event.targets)}`;
}

function touches(gold: MarkedSentence, role: string, span: { start: number; end: number }): boolean {
  return gold.spans.some((marked) => marked.role.includes(role) && span.start < marked.end && marked.start < span.end);
}

/** Takes the marks out of a marked sentence and keeps their spans; null where the line has none. */
function readMarked(line: string): MarkedSentence | null {
  const record = JSON.parse(line) as { event?: string; textInfo?: { markup?: string } };
  const markup = record.textInfo?.markup?.replaceAll("{", "").replaceAll("}", "");
  if (!markup || !record.event) return null;
  const spans: MarkedSentence["spans"] = [];
  const open: ({ role: string; start: number } | null)[] = [];
  let text = "";
  for (let at = 0; at < markup.length; at++) {
    mark.lastIndex = at;
    const found = mark.exec(markup);
    if (found?.index === at) {
      open.push({ role: found[1] ?? "", start: text.length });
      at += found[0].length - 1;
    } else if (markup[at] === "(") {
      open.push(null);
      text += "(";
    } else if (markup[at] === ")") {
      const closed = open.pop();
      if (closed) spans.push({ role: closed.role, start: closed.start, end: text.length });
      else if (closed === null) text += ")";
    } else text += markup[at];
  }
  return { text: text.trimEnd(), types: typesOf[record.event] ?? [record.event], spans };
}
