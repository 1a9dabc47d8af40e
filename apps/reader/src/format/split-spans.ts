/** A span to mark, half-open, with the classes it gives to its words. */
export interface MarkSpan {
  start: number;
  end: number;
  kind: string;
  href?: string;
  title?: string;
}

/** A stretch of text under the same set of spans. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  spans: MarkSpan[];
}

/** Cuts a stretch of text at every border of a span, so that overlapping spans can be shown without nesting. */
export function splitSpans(text: string, start: number, end: number, spans: readonly MarkSpan[]): Segment[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const borders = new Set([start, end]);
  for (const span of inside) {
    borders.add(Math.max(start, span.start));
    borders.add(Math.min(end, span.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      spans: inside.filter((span) => span.start <= from && span.end >= to),
    };
  });
}
