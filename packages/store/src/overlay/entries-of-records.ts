import type { OverlayEntry } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

const mostSteps = 6;

/**
 * All entries about some records, about those they are merged with, and about the bodies in which they hold offices,
 * sorted by record and key.
 */
export async function entriesOfRecords(session: Session, recordIds: Iterable<string>): Promise<OverlayEntry[]> {
  const { db } = session;
  const found = new Map<string, { record_id: string; key: string; document: string }>();
  const asked = new Set<string>();
  let next = new Set(recordIds);
  for (let step = 0; step < mostSteps && next.size > 0; step += 1) {
    const others = new Set<string>();
    for (const chunk of inChunks([...next])) {
      const rows = await db
        .selectFrom("overlay")
        .select(["record_id", "key", "other", "document"])
        .where((where) =>
          where.or([
            where("record_id", "in", chunk),
            where.and([where("other", "in", chunk), where("entry", "=", "merge")]),
          ]),
        )
        .execute();
      for (const { other, ...row } of rows) {
        found.set(row.key, row);
        others.add(row.record_id);
        if (other?.includes("/")) others.add(other);
      }
    }
    for (const id of next) asked.add(id);
    next = new Set([...others].filter((id) => !asked.has(id)));
  }
  return [...found.values()]
    .sort((a, b) => compare(a.record_id, b.record_id) || compare(a.key, b.key))
    .map((row) => readJson<OverlayEntry>(row.document));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
