import { type Event, formatTimeSpan } from "@dateline/core";
import { scaleTime } from "d3-scale";
import { eventLabel } from "../format/labels.ts";

const width = 720;
const height = 150;
const left = 34;

interface Dated {
  event: Event;
  from: number;
  to: number;
}

/**
 * Events over time: cooperation above the line, conflict below it, as far from it as their score; a stretch where only
 * an interval is known. Events without a date are counted, never hidden. The list beside it says the same in words.
 */
export function Timeline({ events, link }: { events: readonly Event[]; link: (event: Event) => string }) {
  const dated = events.flatMap(dateOf);
  const undated = events.length - dated.length;
  if (dated.length < 2) return null;
  const from = Math.min(...dated.map((one) => one.from));
  const to = Math.max(...dated.map((one) => one.to));
  const x = scaleTime([new Date(from), new Date(to)], [left, width - left]).nice();
  const y = (score: number) => height / 2 - (score / 10) * (height / 2 - 22);
  const all = x.ticks(5);
  const ticks = all.filter((_tick, index) => index % Math.ceil(all.length / 5) === 0);
  const format = x.tickFormat(5);
  return (
    <figure className="timeline">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${dated.length} dated events from ${day(from)} to ${day(to)}`}
      >
        {ticks.map((tick) => (
          <g key={tick.getTime()} className="tick">
            <line x1={x(tick)} x2={x(tick)} y1="6" y2={height - 18} />
            <text x={x(tick)} y={height - 4}>
              {format(tick)}
            </text>
          </g>
        ))}
        <line className="axis" x1={left} x2={width - left} y1={height / 2} y2={height / 2} />
        {dated.map((one) => (
          <a key={one.event.id} href={link(one.event)}>
            <title>{`${eventLabel(one.event)}: ${names(one.event.sources)} → ${names(one.event.targets)}, ${formatTimeSpan(one.event.time)}`}</title>
            <rect
              className={one.event.score < 0 ? "conflict" : "cooperation"}
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
        {undated > 0 ? ` ${undated} more without a stated date.` : ""}
      </figcaption>
    </figure>
  );
}

function dateOf(event: Event): Dated[] {
  const { earliest, latest, basis } = event.time;
  if (earliest === null || latest === null || basis === "bounded" || basis === "unknown") return [];
  const [from, to] = [Date.parse(earliest.slice(0, 10)), Date.parse(latest.slice(0, 10))];
  return Number.isFinite(from) && Number.isFinite(to) ? [{ event, from, to }] : [];
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function names(participants: Event["sources"]): string {
  return participants.map(({ name }) => name).join(", ") || "not named";
}
