import type { EventMention, Mention } from "@dateline/core";
import { type GoldFiller, isGoldFiller } from "./is-gold-filler.ts";
import { percent } from "./percent.ts";

interface GoldReading {
  trigger: string;
  triggerStart: number;
  type: string;
  mode?: string | null;
  modality: string;
  polarity: string;
  source?: GoldFiller[];
  target?: GoldFiller[];
}
interface GoldEvent extends GoldReading {
  source: GoldFiller[];
  target: GoldFiller[];
  time: { text: string; start: number; earliest: string | null; latest: string | null } | null;
  attribution: { text?: string; start?: number } | null;
  /** Source and target form one set ("they met"): who stands on which side is not told. */
  reciprocal?: boolean;
  accept?: GoldReading[];
}

/**
 * One annotated article: `tolerated` are triggers that may be coded or not; where `reviewed` is given, what is coded
 * outside these half-open spans was judged by nobody and does not count.
 */
export interface GoldDocument {
  id: string;
  published: string | null;
  text: string;
  events: GoldEvent[];
  tolerated?: { trigger: string; triggerStart: number }[];
  reviewed?: { start: number; end: number }[];
}

/** Codes an article with its day of publication (ISO 8601), null where it has none. */
export type CodeArticle = (
  text: string,
  published: string | null,
) => { eventMentions: readonly EventMention[]; mentions: readonly Mention[] };

/**
 * Scores coded events against annotated articles, in percent. An event is found where trigger and type agree with the gold
 * or one of its accepted readings; it is right where all its sources and targets agree too. `timeInvented` counts found
 * events that carry a time where the article states none.
 */
export function scoreGoldEvents(
  documents: readonly GoldDocument[],
  code: CodeArticle,
  onMiss?: (line: string) => void,
): Record<string, number> {
  const sums = {
    gold: 0,
    coded: 0,
    found: 0,
    right: 0,
    source: 0,
    target: 0,
    time: 0,
    timed: 0,
    timeInvented: 0,
    modality: 0,
    attribution: 0,
    mode: 0,
  };
  for (const document of documents) {
    const { eventMentions: all, mentions } = code(document.text, document.published);
    const eventMentions = all.filter((event) => isReviewed(document, event));
    const used = new Set<EventMention>();
    sums.gold += document.events.length;
    for (const gold of document.events) {
      const event = eventMentions.find(
        (one) => !used.has(one) && readings(gold).some((reading) => agrees(one, reading)),
      );
      if (!event) {
        onMiss?.(
          `${document.id} missed ${gold.type} "${gold.trigger}" | ${sentenceAt(document.text, gold.triggerStart)}`,
        );
        continue;
      }
      used.add(event);
      score(sums, document, gold, event, mentions, onMiss);
    }
    for (const event of eventMentions) {
      if (used.has(event) || tolerated(document, event, used)) continue;
      sums.coded++;
      onMiss?.(
        `${document.id} extra ${event.type} "${event.trigger.quote}" (${event.modality}) | ${event.sentence.quote}`,
      );
    }
    sums.coded += used.size;
  }
  return {
    precision: percent(sums.found, sums.coded),
    recall: percent(sums.found, sums.gold),
    rolePrecision: percent(sums.right, sums.coded),
    roleRecall: percent(sums.right, sums.gold),
    source: percent(sums.source, sums.found),
    target: percent(sums.target, sums.found),
    mode: percent(sums.mode, sums.found),
    modality: percent(sums.modality, sums.found),
    time: percent(sums.time, sums.timed),
    timeInvented: sums.timeInvented,
    attribution: percent(sums.attribution, sums.found),
    gold: sums.gold,
    coded: sums.coded,
  };
}

function score(
  sums: Record<string, number>,
  document: GoldDocument,
  gold: GoldEvent,
  event: EventMention,
  mentions: readonly Mention[],
  onMiss?: (line: string) => void,
): void {
  const add = (key: string, right: boolean, said = "") => {
    if (right) sums[key] = (sums[key] ?? 0) + 1;
    else onMiss?.(`${document.id} ${key} ${event.type} "${event.trigger.quote}" ${said} | ${event.sentence.quote}`);
    return right;
  };
  const all = document.events.flatMap((one) => [...one.source, ...one.target]);
  const fits = (wanted: readonly GoldFiller[], coded: EventMention["sources"]) =>
    sameFillers(wanted, coded, mentions, all);
  const sides = { source: event.sources, target: event.targets };
  const together =
    gold.reciprocal === true && fits([...gold.source, ...gold.target], [...event.sources, ...event.targets]);
  const roles = (side: "source" | "target") =>
    together || readings(gold).some((one) => agrees(event, one) && fits(one[side] ?? gold[side], sides[side]));
  const quotes = (fillers: EventMention["sources"]) => fillers.map((filler) => filler.evidence.quote).join("; ");
  const wanted = (fillers: readonly GoldFiller[]) => fillers.map((filler) => filler.text).join("; ");
  const source = add("source", roles("source"), `"${quotes(event.sources)}", not "${wanted(gold.source)}"`);
  const target = add("target", roles("target"), `"${quotes(event.targets)}", not "${wanted(gold.target)}"`);
  sums.found = (sums.found ?? 0) + 1;
  if (source && target) sums.right = (sums.right ?? 0) + 1;
  add(
    "mode",
    readings(gold).some((one) => agrees(event, one) && (one.mode ?? null) === event.mode),
    `${event.mode}, not ${gold.mode}`,
  );
  add(
    "modality",
    readings(gold).some(
      (one) => agrees(event, one) && one.modality === event.modality && one.polarity === event.polarity,
    ),
    `${event.modality} ${event.polarity}, not ${gold.modality} ${gold.polarity}`,
  );
  const said = gold.attribution === null ? event.attribution === null : event.attribution !== null;
  add("attribution", said, event.attribution?.speaker.quote ?? "none");
  if (gold.time) {
    sums.timed = (sums.timed ?? 0) + 1;
    const { earliest, latest } = event.time;
    add(
      "time",
      sameDay(earliest, gold.time.earliest) && sameDay(latest, gold.time.latest),
      `${earliest}..${latest}, not ${gold.time.earliest}..${gold.time.latest} "${gold.time.text}"`,
    );
  } else if (event.time.evidence !== null) {
    sums.timeInvented = (sums.timeInvented ?? 0) + 1;
    onMiss?.(
      `${document.id} timeInvented ${event.type} "${event.trigger.quote}" ${event.time.evidence.quote} | ${event.sentence.quote}`,
    );
  }
}

function readings(gold: GoldEvent): GoldReading[] {
  return [gold, ...(gold.accept ?? [])];
}

function agrees(event: EventMention, reading: GoldReading): boolean {
  return event.type === reading.type && overlap(event.trigger, reading.triggerStart, reading.trigger.length);
}

function isReviewed({ reviewed }: GoldDocument, { trigger }: EventMention): boolean {
  return reviewed === undefined || reviewed.some(({ start, end }) => start <= trigger.start && trigger.end <= end);
}

function tolerated(document: GoldDocument, event: EventMention, used: ReadonlySet<EventMention>): boolean {
  if ((document.tolerated ?? []).some((one) => overlap(event.trigger, one.triggerStart, one.trigger.length)))
    return true;
  return [...used].some((other) => other.trigger.start === event.trigger.start && other.type === event.type);
}

function overlap(span: { start: number; end: number }, start: number, length: number): boolean {
  return span.start < start + length && start < span.end;
}

/** Every gold filler is there and every coded one is gold, by their words, their chain or their name. */
function sameFillers(
  gold: readonly GoldFiller[],
  coded: EventMention["sources"],
  mentions: readonly Mention[],
  all: readonly GoldFiller[],
): boolean {
  const hits = coded.map((filler) => gold.map((one) => isGoldFiller(one, filler, mentions, all)));
  return gold.every((_, index) => hits.some((row) => row[index])) && hits.every((row) => row.some(Boolean));
}

function sameDay(one: string | null, other: string | null): boolean {
  return (one?.slice(0, 10) ?? null) === (other?.slice(0, 10) ?? null);
}

function sentenceAt(text: string, at: number): string {
  return text.slice(
    Math.max(0, text.lastIndexOf(". ", at) + 2),
    text.indexOf(". ", at) < 0 ? text.length : text.indexOf(". ", at) + 1,
  );
}
