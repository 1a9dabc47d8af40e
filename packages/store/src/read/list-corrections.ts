import type { Correction, PageOf, PageRequest } from "@dateline/core";
import { sql } from "kysely";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { paginate } from "./paginate.ts";

/** What people said, newest first, with what was undone. */
export async function listCorrections(session: Session, request: PageRequest): Promise<PageOf<Correction>> {
  const shape = {
    from: sql`corrections`,
    id: sql<string>`corrections.id`,
    sort: sql<number>`corrections.sort`,
    where: null,
  };
  const { ids, next, total } = await paginate(session, shape, request);
  const found = new Map<string, Correction>();
  for (const chunk of inChunks(ids)) {
    const rows = await session.db
      .selectFrom("corrections")
      .select(["id", "document"])
      .where("id", "in", chunk)
      .execute();
    for (const row of rows) found.set(row.id, readJson<Correction>(row.document));
  }
  return { items: ids.flatMap((id) => found.get(id) ?? []), next, total };
}
