import { formatTimeSpan, type RelationView } from "@dateline/core";
import { eventLabel, spokenOf } from "../format/labels.ts";
import { eventPath } from "../format/links.ts";
import { type RelationMark, relationMarks } from "../format/relation-marks.ts";
import { ScoreDot } from "./score-dot.tsx";

const widthMost = 960;
const dot = 14;
const left = 8;
const mostStacked = 9;
const widest = 110;

/**
 * What two sides did to each other, month by month: above the line what the first did to the second, below it the other
 * way, one mark for each event. Events without a stated month stand apart on the right. The table beneath says the same.
 */
export function RelationChart({ view }: { view: RelationView }) {
  const marks = relationMarks(view);
  if (marks.length === 0) return null;
  const undated = marks.filter(({ month }) => month === null);
  const months = [...new Set(marks.flatMap(({ month }) => month ?? []))].map(monthNumber);
  const [from, to] = [Math.min(...months), Math.max(...months)];
  const perColumn = 6;
  const apart = undated.length === 0 ? 0 : Math.max(140, (Math.ceil(undated.length / perColumn) + 1) * (dot + 2) + 40);
  const span = months.length === 0 ? 0 : widthMost - left - apart;
  const column = months.length === 0 ? 0 : Math.min(widest, span / (to - from + 1));
  const width = months.length === 0 ? left + apart : left + column * (to - from + 1) + apart;
  const place = (month: number) => left + (month - from + 0.5) * column;
  const placed = [...stacked(marks, place), ...apartFrom(undated, width - apart + 30, perColumn)];
  const most = Math.max(...placed.map(({ level }) => level)) + 1;
  const half = Math.max(60, most * (dot + 2) + 14);
  const axis = half;
  const y = (mark: Placed) => axis + (mark.direction === "aToB" ? -1 : 1) * (10 + dot / 2 + mark.level * (dot + 2));
  return (
    <figure className="chart">
      <div className="scroll">
        <svg viewBox={`0 0 ${width} ${half * 2 + 24}`} width={width} height={half * 2 + 24}>
          <title>{`${marks.length} marks: above the line ${view.a.name} to ${view.b.name}, below it ${view.b.name} to ${view.a.name}`}</title>
          {ticksOf(from, to, column).map((month) => (
            <g key={month} className="tick">
              <line x1={place(month) - column / 2} x2={place(month) - column / 2} y1="6" y2={half * 2 - 4} />
              <text x={place(month) - column / 2 + 4} y={half * 2 + 16} textAnchor="start">
                {monthLabel(month, from)}
              </text>
            </g>
          ))}
          <line className="axis" x1="0" x2={width} y1={axis} y2={axis} />
          {undated.length > 0 && months.length > 0 ? (
            <line className="axis" x1={width - apart + 8} x2={width - apart + 8} y1="6" y2={half * 2 - 4} />
          ) : null}
          {undated.length > 0 ? (
            <text className="lane" x={width - apart + 18} y={half * 2 + 16}>
              month not stated
            </text>
          ) : null}
          {placed.map((mark) => (
            <a key={mark.event.id + mark.direction} href={eventPath(mark.event.id)} aria-label={titleOf(mark)}>
              <title>{titleOf(mark)}</title>
              <ScoreDot event={mark.event} x={mark.x} y={y(mark)} size={dot} />
            </a>
          ))}
        </svg>
      </div>
      <figcaption>
        Above the line: {view.a.name} → {view.b.name}. Below it: {view.b.name} → {view.a.name}. Circles: cooperation;
        diamonds: conflict; the fuller, the stronger; hollow: not told as having happened.
      </figcaption>
    </figure>
  );
}

interface Placed extends RelationMark {
  x: number;
  level: number;
}

function stacked(marks: readonly RelationMark[], place: (month: number) => number): Placed[] {
  const heights = new Map<string, number>();
  return marks.flatMap((mark) => {
    if (mark.month === null) return [];
    const key = mark.month + mark.direction;
    const height = heights.get(key) ?? 0;
    heights.set(key, height + 1);
    // What does not fit on top of one another goes beside it, closely.
    const x = place(monthNumber(mark.month)) + Math.floor(height / mostStacked) * 5;
    return [{ ...mark, x, level: height % mostStacked }];
  });
}

function apartFrom(marks: readonly RelationMark[], x: number, perColumn: number): Placed[] {
  const counts = { aToB: 0, bToA: 0 };
  return marks.map((mark) => {
    const index = counts[mark.direction];
    counts[mark.direction] += 1;
    return { ...mark, x: x + Math.floor(index / perColumn) * (dot + 2), level: index % perColumn };
  });
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The months that are named below the line: as many as fit, on whole years where there are many. */
function ticksOf(from: number, to: number, column: number): number[] {
  if (!Number.isFinite(from) || column === 0) return [];
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((months) => months * column >= 70) ?? 480;
  const ticks: number[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) ticks.push(month);
  return ticks.length === 0 ? [from] : ticks;
}

function monthLabel(month: number, first: number): string {
  const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  const name = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(date);
  if (month === first) return `${name} ${date.getUTCFullYear()}`;
  return month % 12 === 0 ? String(date.getUTCFullYear()) : name;
}

function titleOf({ event }: RelationMark): string {
  const names = (list: typeof event.sources) => list.map(({ name }) => name).join(", ");
  const spoken = spokenOf(event);
  return `${eventLabel(event)}${spoken ? ` (${spoken})` : ""}: ${names(event.sources)} → ${names(event.targets)}, ${formatTimeSpan(event.time)}, score ${event.score}`;
}
