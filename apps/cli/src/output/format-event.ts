import { type Event, eventTypeRow } from "@dateline/core";
import { formatTime } from "./format-time.ts";
import { style } from "./style.ts";

/** An event as a short block of text: what, who, whom, when, where, how spoken of, and its sentence. */
export function formatEvent(event: Event): string {
  const row = eventTypeRow(event.type);
  const mode = event.mode === null ? "" : `/${event.mode}`;
  const names = (list: Event["sources"]) => list.map(({ name }) => name).join(", ") || "—";
  const spoken = [
    event.modality === "happened" ? null : event.modality,
    event.polarity === "negated" ? "negated" : null,
    event.status === "detected" ? null : event.status,
  ];
  const lines = [
    `${style("bold", `${event.type}${mode}`)}  ${names(event.sources)} → ${names(event.targets)}${spoken.some(Boolean) ? `  [${spoken.filter(Boolean).join(", ")}]` : ""}`,
    `  ${row.label.toLowerCase()}, score ${event.score}; ${formatTime(event.time)}${event.place ? `; in ${event.place.place.name}` : ""}`,
    ...(event.attribution ? [`  according to ${event.attribution.name ?? event.attribution.speaker.quote}`] : []),
    ...event.evidence.map((report) => `  ${style("dim", `“${report.sentence.quote.replace(/\s+/g, " ")}”`)}`),
    `  ${style("dim", event.id)}`,
  ];
  return `${lines.join("\n")}\n`;
}
