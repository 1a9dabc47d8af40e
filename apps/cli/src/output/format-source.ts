import type { Source } from "@dateline/core";
import { style } from "./style.ts";

const colours = { new: "dim", ok: "green", failing: "yellow", dead: "red" } as const;

/** A subscription as a short block of text: its state, when it was and will be fetched, what it brought, what went wrong. */
export function formatSource(source: Source, now: Date): string {
  const { health } = source;
  const every = source.everySeconds === null ? null : `every ${span(source.everySeconds * 1000)}`;
  const rate = health.errorRate === null ? null : `${Math.round(health.errorRate * 100)} % of the last fetches failed`;
  const facts = [
    health.lastSuccess ? `last read ${ago(health.lastSuccess, now)}` : "never read",
    health.nextDue ? `next ${until(health.nextDue, now)}` : "not fetched any more",
    every,
    `${health.itemsSeen} items, ${health.articlesAdded} articles`,
    rate,
  ];
  const failed = health.status === "failing" || health.status === "dead" ? health.lastError : null;
  const lines = [
    `${style(colours[health.status], health.status.padEnd(8))}${style("bold", source.title ?? source.feed)}`,
    `        ${source.feed}`,
    ...(source.folders.length > 0 ? [`        in ${source.folders.join(" / ")}`] : []),
    `        ${facts.filter(Boolean).join("; ")}`,
    ...(failed ? [`        ${health.failures} failures, the last ${ago(failed.at, now)}: ${failed.message}`] : []),
    `        ${style("dim", source.id)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function ago(moment: string, now: Date): string {
  return `${span(now.getTime() - Date.parse(moment))} ago`;
}

function until(moment: string, now: Date): string {
  const ms = Date.parse(moment) - now.getTime();
  return ms <= 0 ? "now" : `in ${span(ms)}`;
}

/** A length of time in its largest whole unit: `45 s`, `20 min`, `3 h`, `5 d`. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}
