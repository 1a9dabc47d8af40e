import { type Event, formatTimeSpan } from "@dateline/core";
import { scaleUtc } from "d3-scale";
import { eventLabel } from "../format/labels.ts";

const width = 720;
const height = 150;
const left = 48;

const day = 86_400_000;

interface Dated {
  event: Event;
  from: number;
  to: number;
  /** True where only the last day it can have been is known. */
  bounded: boolean;
}

/**
 * Events over time: cooperation above the line, conflict below it, as far from it as their score; a stretch where only
 * an interval is known. Events without a date are counted, never hidden. The list beside it says the same in words.
 */
export function Timeline({ events, link }: { events: readonly Event[]; link: (event: Event) => string }) {
  const dated = events.flatMap(dateOf);
  const undated = events.length - dated.length;
  if (dated.length < 2) return null;
  const first = Math.min(...dated.map((one) => one.from));
  const last = Math.max(...dated.map((one) => one.to));
  // A few days are drawn among others, so that the axis never counts hours.
  const spare = Math.max(0, (8 * day - (last - first)) / 2);
  const [from, to] = [first - spare, last + spare];
  const x = scaleUtc([new Date(from), new Date(to)], [left, width - left]).nice();
  const y = (score: number) => height / 2 - (score / 10) * (height / 2 - 22);
  const all = x.ticks(5);
  const ticks = all.filter((_tick, index) => index % Math.ceil(all.length / 5) === 0);
  const format = tickFormat(to - from);
  return (
    <figure className="timeline">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{`${dated.length} events from ${isoDay(first)} to ${isoDay(last)}`}</title>
        {ticks.map((tick) => (
          <g key={tick.getTime()} className="tick">
            <line x1={x(tick)} x2={x(tick)} y1="6" y2={height - 18} />
            <text x={x(tick)} y={height - 4}>
              {format.format(tick)}
            </text>
          </g>
        ))}
        <line className="axis" x1={left} x2={width - left} y1={height / 2} y2={height / 2} />
        {dated.map((one) => (
          <a key={one.event.id} href={link(one.event)}>
            <title>{`${eventLabel(one.event)}: ${names(one.event.sources)} → ${names(one.event.targets)}, ${formatTimeSpan(one.event.time)}`}</title>
            <rect
              className={`${one.event.score < 0 ? "conflict" : "cooperation"}${one.bounded ? " bounded" : ""}`}
              x={x(one.from) - 3.5}
              width={Math.max(7, x(one.to) - x(one.from) + 7)}
              y={y(one.event.score) - 3.5}
              height="7"
              rx="3.5"
            />
          </a>
        ))}
      </svg>
      <figcaption>
        Above the line: cooperation. Below it: conflict. Long marks: only an interval is known.
        {dated.some(({ bounded }) => bounded) ? " Hollow: by that day, no more is known." : ""}
        {undated > 0 ? ` ${undated} more without any date.` : ""}
      </figcaption>
    </figure>
  );
}

function dateOf(event: Event): Dated[] {
  const { earliest, latest, basis } = event.time;
  if (latest === null || basis === "unknown") return [];
  const bounded = basis === "bounded" || earliest === null;
  const [from, to] = [bounded ? latest : earliest, latest].map((moment) => Date.parse(moment?.slice(0, 10) ?? ""));
  return Number.isFinite(from) && Number.isFinite(to) ? [{ event, from: from ?? 0, to: to ?? 0, bounded }] : [];
}

/** Days, months or years on the axis, by how much time it spans. */
function tickFormat(span: number): Intl.DateTimeFormat {
  const parts =
    span < 100 * day
      ? ({ day: "numeric", month: "short" } as const)
      : span < 1100 * day
        ? ({ month: "short", year: "numeric" } as const)
        : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function names(participants: Event["sources"]): string {
  return participants.map(({ name }) => name).join(", ") || "not named";
}
