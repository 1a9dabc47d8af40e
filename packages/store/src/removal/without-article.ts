import { Event, type Evidence } from "@dateline/core";

/** An event without what one article said of it; null where nothing is left that makes an event. */
export function withoutArticle(event: Event, articleId: string): Event | null {
  const keep = (evidence: Evidence) => evidence.articleId !== articleId;
  const withEvidence = <T extends { evidence: Evidence[] }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, evidence: item.evidence.filter(keep) })).filter((item) => item.evidence.length > 0);
  const reports = event.evidence.filter((report) => report.articleId !== articleId);
  const timeWords = event.time.evidence;
  const left = {
    ...event,
    evidence: reports,
    sources: withEvidence(event.sources),
    targets: withEvidence(event.targets),
    place: event.place ? (withEvidence([event.place])[0] ?? null) : null,
    time: timeWords && !keep(timeWords) ? { ...event.time, basis: "inherited" as const, evidence: null } : event.time,
    attribution: reports.some((report) => report.attribution === null)
      ? null
      : (reports.find((report) => report.attribution !== null)?.attribution ?? null),
    contradictions: event.contradictions
      .map((contradiction) => ({ ...contradiction, values: withEvidence(contradiction.values) }))
      .filter((contradiction) => contradiction.values.length > 1),
  };
  const result = Event.safeParse(left);
  return result.success ? result.data : null;
}
