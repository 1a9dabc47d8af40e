import type { Annotation, EventMention } from "@dateline/core";
import type { NameSentence } from "../train/name-sentence.ts";
import { joinWords } from "./join-words.ts";

const documentBreak = /^https?:\/\//;
const documentsDrawn = 40;

/**
 * Draws events to be judged by eye: `count` of those coded in 40 documents, the same ones for the same seed. A line with a
 * URL alone begins a document, and the day in its path, where it has one, is that of publication. Each event is a block of its sentence, type, roles, time and entry of the lexicon.
 */
export function drawEvents(
  sentences: readonly NameSentence[],
  count: number,
  seed: number,
  annotate: (text: string, published: string | null) => Pick<Annotation, "eventMentions">,
): string[] {
  const random = randomFrom(seed);
  const documents = shuffled(documentsOf(sentences), random).slice(0, documentsDrawn);
  const events = documents.flatMap(({ text, published }) => annotate(text, published).eventMentions);
  return shuffled(events, random)
    .slice(0, count)
    .map((event, index) => `${index + 1}. ${blockOf(event)}`);
}

function documentsOf(sentences: readonly NameSentence[]): { text: string; published: string | null }[] {
  const documents: { lines: string[]; published: string | null }[] = [];
  for (const { forms } of sentences) {
    const first = forms[0] ?? "";
    if (documentBreak.test(first) && forms.length === 1) documents.push({ lines: [], published: dayIn(first) });
    else documents.at(-1)?.lines.push(joinWords(forms));
  }
  return documents
    .map(({ lines, published }) => ({ text: lines.join("\n\n"), published }))
    .filter(({ text }) => text !== "");
}

/** The day in a news address such as `/2022/07/22/`, ISO 8601; null where it tells none. */
function dayIn(url: string): string | null {
  const [, year, month, day] = /\/(20\d\d)\/(0[1-9]|1[0-2])\/([0-2]\d|3[01])(?:\/|$)/.exec(url) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

function blockOf(event: EventMention): string {
  const said = (fillers: EventMention["sources"]) => fillers.map(({ evidence }) => evidence.quote).join("; ") || "-";
  const { time, trigger, mode } = event;
  const how = `${event.modality}${event.polarity === "negated" ? ", negated" : ""}`;
  const speaker = event.attribution ? `, says ${event.attribution.speaker.quote}` : "";
  return [
    event.sentence.quote.replaceAll("\n", " "),
    `   ${event.type}${mode === null ? "" : `/${mode}`} "${trigger.quote}" (${how}${speaker})`,
    `   source: ${said(event.sources)} | target: ${said(event.targets)} | place: ${event.place?.evidence.quote ?? "-"}`,
    `   time: ${time.evidence?.quote ?? "-"} | ${event.confidence.score} by ${event.explanation.entry}`,
  ].join("\n");
}

/** The same shuffle for the same numbers (Fisher and Yates). */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
