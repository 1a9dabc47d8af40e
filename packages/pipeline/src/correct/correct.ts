import { type Correction, type EventEdit, makeId, NotFoundError, type Store } from "@dateline/core";
import { mergeBlocks } from "../ingest/index.ts";
import { loadResolution, type Stages } from "../stage/index.ts";

const aboutEvents = new Set<string>(["confirm-event", "reject-event", "edit-event", "rename-actor"]);

/** What a person asks to change, by ids; events are turned into the claims they hold, so that it outlives re-merging. */
export type CorrectionRequest =
  | { action: "confirm-event" | "reject-event"; eventId: string }
  | { action: "edit-event"; eventId: string; edit: EventEdit }
  | { action: "rename-actor"; actorId: string; name: string }
  | { action: "merge-actors"; actorId: string; into: string }
  | { action: "split-actor"; actorId: string; mentionIds: string[]; name: string }
  | { action: "undo"; correctionId: string };

/**
 * Stores a correction with its author and moment; where people merge or split actors, or undo that, the events of those
 * actors are merged again. Throws `NOT_FOUND` or `INVALID_DATA` where it cannot hold.
 */
export async function correct(
  store: Store,
  request: CorrectionRequest,
  by: { author: string; note: string | null; now: () => Date },
  stages?: Pick<Stages, "resolver" | "overlay">,
): Promise<Correction> {
  const change = await changeOf(store, request);
  const at = by.now().toISOString();
  const correction: Correction = {
    id: makeId("correction", [by.author, at, JSON.stringify(change)]),
    author: by.author,
    at,
    note: by.note,
    change,
  };
  if (aboutEvents.has(change.action)) await store.saveCorrection(correction);
  else await remerge(store, correction, stages ?? loadResolution());
  return correction;
}

/** Actors who became one, or two, may make one event of two, or two of one. */
async function remerge(
  store: Store,
  correction: Correction,
  stages: Pick<Stages, "resolver" | "overlay">,
): Promise<void> {
  await mergeBlocks(stages, store, await store.saveCorrection(correction, stages.resolver.rekey));
}

async function changeOf(store: Store, request: CorrectionRequest): Promise<Correction["change"]> {
  if (!("eventId" in request)) return request;
  const view = await store.eventView(request.eventId);
  if (view === null) throw new NotFoundError({ what: "There is no event with this id", where: request.eventId });
  return { ...request, claimIds: view.event.evidence.map(({ claimId }) => claimId) };
}
