import type { EventEdit, EventView } from "@dateline/core";

/** The slots that edits of an event set and that were not undone. */
export function activeEdits({ event, corrections }: EventView): Set<keyof EventEdit> {
  const undone = new Set(corrections.flatMap(({ change }) => (change.action === "undo" ? [change.correctionId] : [])));
  const slotsOf = (skip: ReadonlySet<string>) =>
    corrections.flatMap(({ id, change }) =>
      change.action === "edit-event" && !skip.has(id) ? (Object.keys(change.edit) as (keyof EventEdit)[]) : [],
    );
  const slots = slotsOf(undone);
  // An undoing that was undone itself is not told here, but the event says that it is edited.
  return new Set(slots.length === 0 && event.status === "edited" ? slotsOf(new Set()) : slots);
}
