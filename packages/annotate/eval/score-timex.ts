import { findTimes, type TimeMode } from "../src/time/index.ts";
import { readTimexDocument, type TimexDocument } from "./read-timex-document.ts";

/**
 * Scores time expressions against documents with inline gold: `relaxed` counts an overlap, `strict` equal borders,
 * `value` an overlap with the same value, each as F1 from 0 to 100. Nested gold expressions count by their outermost.
 */
export function scoreTimex(
  sources: readonly string[],
  mode: TimeMode,
  onMiss?: (line: string) => void,
): Record<string, number> {
  const counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  for (const source of sources) scoreDocument(readTimexDocument(source), mode, counts, onMiss);
  const f1 = (hits: number) => (200 * hits) / Math.max(1, counts.gold + counts.found);
  return {
    relaxed: f1(counts.relaxed),
    strict: f1(counts.strict),
    value: f1(counts.value),
    gold: counts.gold,
    found: counts.found,
  };
}

interface Scored {
  evidence: { start: number; end: number; quote: string };
  value: string;
}

// The gold marks the two ends of "1915-17" or "15 to 22 February" one by one, the engine the interval.
function endpoints(time: Scored): Scored[] {
  const [from, to] = time.value.split("/");
  const middle = /\s?[-–]\s?| to | and /.exec(time.evidence.quote);
  if (from === undefined || to === undefined || middle === null) return [time];
  const { start, end, quote } = time.evidence;
  const cut = start + middle.index;
  return [
    { evidence: { start, end: cut, quote: quote.slice(0, middle.index) }, value: from },
    {
      evidence: { start: cut + middle[0].length, end, quote: quote.slice(middle.index + middle[0].length) },
      value: to,
    },
  ];
}

type Counts = { gold: number; found: number; relaxed: number; strict: number; value: number };

function scoreDocument(document: TimexDocument, mode: TimeMode, counts: Counts, onMiss?: (line: string) => void): void {
  const { text } = document;
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].map(
    ({ index, segment }) => ({ start: index, end: index + segment.length }),
  );
  const found = findTimes({
    article: { id: "article_eval", text },
    sentences,
    published: document.created,
    mode,
  }).flatMap(endpoints);
  const gold = document.times.filter(
    (time, index, all) =>
      !all.some(
        (other, at) =>
          at !== index &&
          other.start <= time.start &&
          time.end <= other.end &&
          other.end - other.start > time.end - time.start,
      ),
  );
  counts.gold += gold.length;
  counts.found += found.length;
  const used = new Set<number>();
  for (const time of gold) {
    const at = found.findIndex(
      ({ evidence }, index) => !used.has(index) && evidence.start < time.end && time.start < evidence.end,
    );
    const match = found[at];
    if (match) {
      used.add(at);
      counts.relaxed += 1;
      if (match.evidence.start === time.start && match.evidence.end === time.end) counts.strict += 1;
      if (match.value === time.value) counts.value += 1;
    }
    if (match?.value !== time.value)
      onMiss?.(
        `${time.value}\t${match?.value ?? "-"}\t${text.slice(time.start, time.end)}\t${match?.evidence.quote ?? ""}`.replace(
          /\n/g,
          " ",
        ),
      );
  }
  for (const [index, extra] of found.entries())
    if (!used.has(index)) onMiss?.(`-\t${extra.value}\t\t${extra.evidence.quote}`.replace(/\n/g, " "));
}
