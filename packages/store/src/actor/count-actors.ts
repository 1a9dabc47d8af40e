import { sql } from "kysely";
import type { Session } from "../session/index.ts";

/** By how much an actor's counts change. */
export interface CountChange {
  articles: number;
  mentions: number;
  events: number;
}

/** Adds changes to the counts of actors, so that no write has to count an actor's whole history again. */
export async function countActors({ db }: Session, changes: ReadonlyMap<string, CountChange>): Promise<void> {
  for (const [id, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (change.articles === 0 && change.mentions === 0 && change.events === 0) continue;
    await sql`update actors set
      articles = articles + ${change.articles},
      mentions = mentions + ${change.mentions},
      events = events + ${change.events},
      sort = (articles + ${change.articles}) * 1000000.0 + mentions + ${change.mentions}
      where id = ${id}`.execute(db);
  }
}

/** Notes a change for an actor among those gathered so far. */
export function addChange(changes: Map<string, CountChange>, id: string, change: Partial<CountChange>): void {
  const before = changes.get(id) ?? { articles: 0, mentions: 0, events: 0 };
  changes.set(id, {
    articles: before.articles + (change.articles ?? 0),
    mentions: before.mentions + (change.mentions ?? 0),
    events: before.events + (change.events ?? 0),
  });
}
