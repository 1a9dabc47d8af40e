import type { Event, EventView, Exporter } from "@dateline/core";
import { eventTypeRow } from "@dateline/core";
import { csvRow } from "./csv-row.ts";

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
    yield csvRow(Object.keys(columns));
    for await (const view of events) yield csvRow(Object.values(columns).map((read) => read(view)));
  },
};

function names(participants: Event["sources"]): string {
  return participants.map((participant) => participant.name).join("; ");
}
