import {
  type Actor,
  Correction,
  type Event,
  Event as EventSchema,
  InvalidDataError,
  makeId,
  NotFoundError,
  type Resolver,
} from "@dateline/core";
import { writeActor } from "../actor/index.ts";
import { editEvent, refreshEvents } from "../event/index.ts";
import { readJson, storeJson } from "../json/index.ts";
import { rekeyClaims } from "../resolution/index.ts";
import { insertRows, type Session } from "../session/index.ts";
import { refreshActors } from "./refresh-actors.ts";

type Change = Correction["change"];

/** Saves a correction as a fact of its own and lays it over what is stored; the same correction again changes nothing. */
export async function saveCorrection(
  session: Session,
  given: Correction,
  rekey?: Resolver["rekey"],
): Promise<string[]> {
  const { db } = session;
  const correction = checked(given);
  const found = await db
    .selectFrom("corrections")
    .select("document")
    .where("id", "=", correction.id)
    .executeTakeFirst();
  const document = storeJson(found?.document, correction);
  if (found?.document === document) return [];
  if (found) {
    throw new InvalidDataError({
      what: "Another correction has this id; corrections are never overwritten",
      where: correction.id,
      next: "Undo it with a correction of its own.",
    });
  }
  await checkSubject(session, correction.change);
  await insertRows(session, "corrections", [
    {
      id: correction.id,
      action: correction.change.action,
      subject: subjectOf(correction.change),
      at: correction.at,
      sort: Date.parse(correction.at),
      active: 1,
      document,
    },
  ]);
  await insertLookups(session, correction);
  if (correction.change.action === "undo") await toggle(session, correction.change.correctionId, 0);
  const articles = await refresh(session, correction.id, correction.change);
  return rekey ? await rekeyArticles(session, articles, rekey) : [];
}

/** Lets merges and splits reach the claims of some articles, and notes which blocks are to be merged for that. */
async function rekeyArticles(
  session: Session,
  articleIds: readonly string[],
  rekey: Resolver["rekey"],
): Promise<string[]> {
  const blocks = new Set<string>();
  for (const id of articleIds) for (const block of await rekeyClaims(session, id, rekey)) blocks.add(block);
  await insertRows(
    session,
    "stale_blocks",
    [...blocks].map((block) => ({ block, article_id: "" })),
  );
  return [...blocks].sort();
}

/** Undoing a correction makes it inactive; undoing that undoing makes it active again, and so on down the chain. */
async function toggle(session: Session, correctionId: string, active: 0 | 1): Promise<void> {
  await session.db.updateTable("corrections").set({ active }).where("id", "=", correctionId).execute();
  const undone = await changeOf(session, correctionId);
  if (undone?.action === "undo") await toggle(session, undone.correctionId, active === 1 ? 0 : 1);
}

/** Lays what a change says over events and actors; returns the articles in which actors became others. */
async function refresh(session: Session, id: string, change: Change): Promise<string[]> {
  switch (change.action) {
    case "confirm-event":
    case "reject-event":
    case "edit-event": {
      const rows = await session.db
        .selectFrom("event_claims")
        .innerJoin("correction_claims", "correction_claims.claim_id", "event_claims.claim_id")
        .select("event_claims.event_id")
        .distinct()
        .where("correction_claims.correction_id", "=", id)
        .execute();
      await refreshEvents(
        session,
        rows.map((row) => row.event_id),
      );
      return [];
    }
    case "rename-actor":
    case "split-actor":
      return refreshActors(session, [change.actorId]);
    case "merge-actors":
      return refreshActors(session, [change.actorId, change.into]);
    case "undo": {
      const undone = await changeOf(session, change.correctionId);
      return undone ? refresh(session, change.correctionId, undone) : [];
    }
  }
}

async function insertLookups(session: Session, { id, change }: Correction): Promise<void> {
  if (change.action === "split-actor") {
    const actorId = makeId("actor", ["split", id]);
    await writeActor(session, await splitActor(session, change, actorId));
    await insertRows(
      session,
      "split_mentions",
      change.mentionIds.map((mention_id) => ({ mention_id, actor_id: actorId, correction_id: id })),
    );
  }
  if ("claimIds" in change) {
    await insertRows(
      session,
      "correction_claims",
      change.claimIds.map((claim_id) => ({ claim_id, correction_id: id })),
    );
  }
}

async function splitActor(
  { db }: Session,
  change: Extract<Change, { action: "split-actor" }>,
  id: string,
): Promise<Actor> {
  const row = await db.selectFrom("actors").select("base").where("id", "=", change.actorId).executeTakeFirst();
  const from = readJson<Actor>(row?.base ?? "{}");
  return {
    id,
    kind: from.kind,
    name: change.name,
    names: [{ text: change.name, kind: "full", language: null }],
    country: null,
    sector: null,
    roles: [],
    externalIds: [],
    description: null,
    origin: "person",
  };
}

async function checkSubject(session: Session, change: Change): Promise<void> {
  const { db } = session;
  if (change.action === "undo") {
    const row = await db
      .selectFrom("corrections")
      .select("active")
      .where("id", "=", change.correctionId)
      .executeTakeFirst();
    if (!row) throw new NotFoundError({ what: "There is no such correction", where: change.correctionId });
    if (row.active === 0) throw new InvalidDataError({ what: "This is undone already", where: change.correctionId });
    return;
  }
  if ("claimIds" in change) {
    const row = await db.selectFrom("events").select("document").where("id", "=", change.eventId).executeTakeFirst();
    if (!row) throw new NotFoundError({ what: "There is no such event", where: change.eventId });
    if (change.action === "edit-event") await checkEdit(session, readJson<Event>(row.document), change.edit);
    return;
  }
  const actorIds = change.action === "merge-actors" ? [change.actorId, change.into] : [change.actorId];
  for (const id of actorIds) await needActor(session, id);
  if (change.action === "merge-actors" && change.actorId === change.into) {
    throw new InvalidDataError({ what: "An actor cannot be merged into itself", where: change.actorId });
  }
}

async function checkEdit(
  session: Session,
  event: Event,
  edit: Extract<Change, { action: "edit-event" }>["edit"],
): Promise<void> {
  for (const id of [...(edit.sources ?? []), ...(edit.targets ?? [])]) await needActor(session, id);
  const result = EventSchema.safeParse(editEvent(event, edit, new Map()));
  if (result.success) return;
  const issue = result.error.issues[0];
  throw new InvalidDataError({
    what: `The event would not be valid: ${issue?.path.join(".")}: ${issue?.message}`,
    where: event.id,
  });
}

async function needActor({ db }: Session, id: string): Promise<void> {
  const row = await db.selectFrom("actors").select("id").where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFoundError({ what: "There is no such actor", where: id });
}

async function changeOf({ db }: Session, correctionId: string): Promise<Change | null> {
  const row = await db.selectFrom("corrections").select("document").where("id", "=", correctionId).executeTakeFirst();
  return row ? readJson<Correction>(row.document).change : null;
}

function subjectOf(change: Change): string {
  if (change.action === "undo") return change.correctionId;
  return "eventId" in change ? change.eventId : change.actorId;
}

function checked(correction: Correction): Correction {
  const result = Correction.safeParse(correction);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidDataError({
    what: `The correction is not valid: ${issue?.path.join(".")}: ${issue?.message}`,
    where: correction.id,
  });
}
