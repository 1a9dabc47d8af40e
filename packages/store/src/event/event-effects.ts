import type { Event } from "@dateline/core";

/** What an event adds to a pair of actors in one month; `a` sorts before `b`, scores are in tenths. */
export interface CellChange {
  a: string;
  b: string;
  month: string;
  abEvents: number;
  abTenths: number;
  baEvents: number;
  baTenths: number;
}

/** The actors an event counts for; a rejected event counts for none. */
export function eventActors(event: Event): string[] {
  if (event.status === "rejected") return [];
  return [...new Set([...event.sources, ...event.targets].map((participant) => participant.actorId))];
}

/** What an event adds to relations: only what did happen counts as done by one actor to another. */
export function eventCells(event: Event): CellChange[] {
  if (!isDone(event)) return [];
  const month = monthOf(event);
  const tenths = Math.round(event.score * 10);
  const sources = [...new Set(event.sources.map((source) => source.actorId))];
  const targets = [...new Set(event.targets.map((target) => target.actorId))];
  return sources.flatMap((from) =>
    targets.flatMap((to): CellChange[] => {
      if (from === to) return [];
      const none = { abEvents: 0, abTenths: 0, baEvents: 0, baTenths: 0 };
      return from < to
        ? [{ a: from, b: to, month, ...none, abEvents: 1, abTenths: tenths }]
        : [{ a: to, b: from, month, ...none, baEvents: 1, baTenths: tenths }];
    }),
  );
}

/** True of what is told as having happened and what nobody rejected. */
export function isDone(event: Event): boolean {
  if (event.status === "rejected" || event.polarity === "negated") return false;
  return event.modality === "happened" || event.modality === "ongoing";
}

/** The month of an event (`2023-02`), empty where it may lie in more than one or none is known. */
export function monthOf(event: Event): string {
  const [from, to] = [event.time.earliest, event.time.latest].map((moment) => /^\d{4}-\d{2}/.exec(moment ?? "")?.[0]);
  return from !== undefined && from === to ? from : "";
}
