import { sql } from "kysely";
import type { CellChange } from "../event/event-effects.ts";
import type { Session } from "../session/index.ts";

/** Adds changes to the monthly counts between actors; only the pairs and months named are touched. */
export async function countRelations({ db }: Session, changes: readonly CellChange[]): Promise<void> {
  for (const change of gathered(changes)) {
    const { abEvents, abTenths, baEvents, baTenths } = change;
    if (abEvents === 0 && abTenths === 0 && baEvents === 0 && baTenths === 0) continue;
    await sql`insert into relation_cells (a, b, month, ab_events, ab_tenths, ba_events, ba_tenths)
      values (${change.a}, ${change.b}, ${change.month}, ${abEvents}, ${abTenths}, ${baEvents}, ${baTenths})
      on conflict (a, b, month) do update set
        ab_events = relation_cells.ab_events + excluded.ab_events,
        ab_tenths = relation_cells.ab_tenths + excluded.ab_tenths,
        ba_events = relation_cells.ba_events + excluded.ba_events,
        ba_tenths = relation_cells.ba_tenths + excluded.ba_tenths`.execute(db);
    await db
      .deleteFrom("relation_cells")
      .where("a", "=", change.a)
      .where("b", "=", change.b)
      .where("month", "=", change.month)
      .where("ab_events", "=", 0)
      .where("ba_events", "=", 0)
      .execute();
  }
}

function gathered(changes: readonly CellChange[]): CellChange[] {
  const cells = new Map<string, CellChange>();
  for (const change of changes) {
    const key = `${change.a} ${change.b} ${change.month}`;
    const before = cells.get(key) ?? { ...change, abEvents: 0, abTenths: 0, baEvents: 0, baTenths: 0 };
    cells.set(key, {
      ...before,
      abEvents: before.abEvents + change.abEvents,
      abTenths: before.abTenths + change.abTenths,
      baEvents: before.baEvents + change.baEvents,
      baTenths: before.baTenths + change.baTenths,
    });
  }
  // One order for all writers, so that two of them never wait for each other in a circle.
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
