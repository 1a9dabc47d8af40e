import type { Event, EventView, Exporter } from "@dateline/core";
import { eventTypeRow } from "@dateline/core";

const columns: Readonly<Record<string, (view: EventView) => string | number | null>> = {
  event_id: ({ event }) => event.id,
  type: ({ event }) => event.type,
  mode: ({ event }) => event.mode,
  score: ({ event }) => event.score,
  cameo_root: ({ event }) => eventTypeRow(event.type).cameo,
  quad_class: ({ event }) => eventTypeRow(event.type).quad,
  sources: ({ event }) => names(event.sources),
  targets: ({ event }) => names(event.targets),
  earliest: ({ event }) => event.time.earliest,
  latest: ({ event }) => event.time.latest,
  precision: ({ event }) => event.time.precision,
  basis: ({ event }) => event.time.basis,
  place: ({ event }) => event.place?.place.name ?? null,
  country: ({ event }) => event.place?.place.country ?? null,
  latitude: ({ event }) => event.place?.place.latitude ?? null,
  longitude: ({ event }) => event.place?.place.longitude ?? null,
  modality: ({ event }) => event.modality,
  polarity: ({ event }) => event.polarity,
  attributed_to: ({ event }) => event.attribution?.name ?? event.attribution?.speaker.quote ?? null,
  confidence: ({ event }) => event.confidence.score,
  confidence_method: ({ event }) => event.confidence.method,
  status: ({ event }) => event.status,
  reports: ({ event }) => event.evidence.length,
  sentence: ({ event }) => event.evidence[0]?.sentence.quote ?? null,
  article_url: ({ articles }) => articles[0]?.url ?? null,
  article_title: ({ articles }) => articles[0]?.title ?? null,
};

/** One event a row, as analysts read it into R or pandas; several names in a cell are parted by `; `. */
export const csv: Exporter = {
  specification: "exporter/v1",
  name: "csv",
  mediaType: "text/csv",
  extension: "csv",
  async *write(events) {
    yield `${Object.keys(columns).join(",")}\r\n`;
    for await (const view of events)
      yield `${Object.values(columns)
        .map((read) => cell(read(view)))
        .join(",")}\r\n`;
  },
};

function names(participants: Event["sources"]): string {
  return participants.map((participant) => participant.name).join("; ");
}

// A leading =, +, - or @ would be run as a formula by spreadsheets; a quote in front makes it text.
function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
