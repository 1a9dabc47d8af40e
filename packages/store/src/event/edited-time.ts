import type { Event, EventEdit } from "@dateline/core";

/** The time of an event with the days a person set; words that no longer say it are kept as where it was read. */
export function editedTime(time: Event["time"], edit: EventEdit): Event["time"] {
  if (edit.earliest === undefined && edit.latest === undefined) return time;
  const earliest = edit.earliest === undefined ? time.earliest : edit.earliest;
  const latest = edit.latest === undefined ? time.latest : edit.latest;
  if (earliest === time.earliest && latest === time.latest) return time;
  if (earliest === null && latest === null) {
    return { ...time, earliest, latest, precision: "unknown", basis: "unknown", approximate: false, edtf: null };
  }
  return {
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    basis: time.evidence === null ? "bounded" : time.basis === "unknown" ? "bounded" : time.basis,
    approximate: false,
    edtf: earliest === latest ? earliest : `${earliest ?? ".."}/${latest ?? ".."}`,
    evidence: time.evidence,
  };
}

function precisionOf(earliest: string | null, latest: string | null): Event["time"]["precision"] {
  if (earliest === null || latest === null) return "vague";
  if (earliest.slice(0, 10) === latest.slice(0, 10)) return "day";
  const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)];
  if (from.endsWith("-01-01") && to === `${from.slice(0, -6)}-12-31`) return "year";
  if (from.endsWith("-01") && to === `${from.slice(0, -3)}-${lastDay(from)}`) return "month";
  return "vague";
}

function lastDay(day: string): string {
  const parts = day.split("-").map(Number);
  return String(new Date(Date.UTC(parts.at(-3) ?? 1970, parts.at(-2) ?? 1, 0)).getUTCDate());
}
