import { Event, InvalidDataError, type MergedEvent } from "@dateline/core";
import type { Selectable } from "kysely";
import { readJson } from "../json/index.ts";
import type { Tables } from "../schema/index.ts";
import { inChunks, type Session } from "../session/index.ts";
import { correctEvents } from "./correct-events.ts";
import { type EventChange, writeEvents } from "./write-events.ts";

type Row = Pick<Selectable<Tables["events"]>, "id" | "block" | "merged" | "document">;

/** Replaces all events of these blocks, with corrections laid over the new ones; relations and counts follow. */
export async function replaceEvents(
  session: Session,
  blocks: readonly string[],
  events: readonly MergedEvent[],
): Promise<void> {
  await putEvents(session, blocks, events);
  for (const chunk of inChunks(blocks)) {
    await session.db.deleteFrom("stale_blocks").where("block", "in", chunk).execute();
  }
}

/** As `replaceEvents`, without saying that the blocks are merged. */
export async function putEvents(
  session: Session,
  blocks: readonly string[],
  events: readonly MergedEvent[],
): Promise<void> {
  const rows = new Map<string, Row>();
  for (const chunk of inChunks([...blocks, ...events.map((merged) => merged.block)])) {
    const found = await select(session).where("block", "in", chunk).execute();
    for (const row of found) rows.set(row.id, row);
  }
  for (const chunk of inChunks(events.map((merged) => merged.event.id))) {
    const found = await select(session).where("id", "in", chunk).execute();
    for (const row of found) rows.set(row.id, row);
  }
  const merged = new Map(events.map((given) => [given.event.id, { ...given, event: checked(given.event) }]));
  const list = [...merged.values()];
  const corrected = await correctEvents(
    session,
    list.map((given) => given.event),
  );
  const changes = list.map((given, index): EventChange => {
    const row = rows.get(given.event.id);
    const event = corrected[index] ?? given.event;
    return { before: row ? stateOf(row) : null, after: { event, merged: given.event, block: given.block } };
  });
  const gone = [...rows.values()].filter((row) => !merged.has(row.id) && blocks.includes(row.block));
  await writeEvents(session, [...gone.map((row) => ({ before: stateOf(row), after: null })), ...changes]);
}

/** Lays corrections over some events again, after a correction was added or undone. */
export async function refreshEvents(session: Session, eventIds: readonly string[]): Promise<void> {
  for (const chunk of inChunks(eventIds, 200)) {
    const met = await session.db.selectFrom("events").select("block").where("id", "in", chunk).execute();
    await session.dialect.lockBlocks(
      session.db,
      met.map((row) => row.block),
    );
    const rows = await select(session).where("id", "in", chunk).execute();
    const states = rows.map(stateOf);
    const corrected = await correctEvents(
      session,
      states.map((state) => state.merged),
    );
    await writeEvents(
      session,
      states.map((state, index) => ({ before: state, after: { ...state, event: corrected[index] ?? state.event } })),
    );
  }
}

function select({ db }: Session) {
  return db.selectFrom("events").select(["id", "block", "merged", "document"]);
}

function stateOf(row: Row): { event: Event; merged: Event; block: string } {
  const event = readJson<Event>(row.document);
  return { event, merged: row.merged === null ? event : readJson<Event>(row.merged), block: row.block };
}

function checked(event: Event): Event {
  const result = Event.safeParse(event);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidDataError({
    what: `The event is not valid: ${issue?.path.join(".")}: ${issue?.message}`,
    where: event.id,
  });
}
