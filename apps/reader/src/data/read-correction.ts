import { type Event, EventEdit, eventTypes, InvalidDataError, type Store } from "@dateline/core";
import type { CorrectionRequest } from "@dateline/pipeline";

/** The correction that a form asks for; throws `INVALID_DATA` where a field is missing or does not fit. */
export async function readCorrection(form: FormData, store: Store): Promise<CorrectionRequest> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const action = text("action");
  switch (action) {
    case "confirm-event":
    case "reject-event":
      return { action, eventId: text("event") };
    case "edit-event": {
      const view = await store.eventView(text("event"));
      if (view === null) throw new InvalidDataError({ what: "There is no event with this id", where: text("event") });
      return { action, eventId: view.event.id, edit: readEdit(form, view.event) };
    }
    case "rename-actor":
      return { action, actorId: text("actor"), name: needed(text("name"), "Give the name it should have.") };
    case "merge-actors":
      return { action, actorId: text("actor"), into: needed(text("into"), "Choose the actor it is the same as.") };
    case "split-actor": {
      const mentionIds = form.getAll("mention").map(String);
      if (mentionIds.length === 0)
        throw new InvalidDataError({ what: "No mention was chosen", next: "Choose those that mean somebody else." });
      const name = needed(text("name"), "Give the name of the other one.");
      return { action, actorId: text("actor"), mentionIds, name };
    }
    case "undo":
      return { action, correctionId: text("correction") };
    default:
      throw new InvalidDataError({ what: "There is no such correction", where: action.slice(0, 40) });
  }
}

/** The slots that differ from what the event says now; the others are not part of the correction. */
function readEdit(form: FormData, event: Event): EventEdit {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const [code, mode = null] = text("type").split("/");
  const type = eventTypes.find((known) => known === code);
  const ids = (name: string) => [...new Set(form.getAll(name).map(String))].sort();
  const now = (list: Event["sources"]) => list.map(({ actorId }) => actorId as string).sort();
  const day = (moment: string | null) => moment?.slice(0, 10) ?? "";
  const edit: Record<string, unknown> = {};
  if (type !== undefined && (type !== event.type || mode !== event.mode)) Object.assign(edit, { type, mode });
  if (text("modality") !== event.modality) edit.modality = text("modality");
  if (text("polarity") !== event.polarity) edit.polarity = text("polarity");
  if (text("earliest") !== day(event.time.earliest)) edit.earliest = text("earliest") || null;
  if (text("latest") !== day(event.time.latest)) edit.latest = text("latest") || null;
  if (text("place") !== (event.place?.place.name ?? "")) edit.place = text("place") || null;
  for (const [slot, list] of [
    ["sources", event.sources],
    ["targets", event.targets],
  ] as const) {
    if (ids(slot).join() !== now(list).join()) edit[slot] = ids(slot);
  }
  if (Object.keys(edit).length === 0) throw new InvalidDataError({ what: "Nothing was changed" });
  const result = EventEdit.safeParse(edit);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidDataError({ what: `${issue?.path.join(".")}: ${issue?.message}`, where: event.id });
}

function needed(value: string, next: string): string {
  if (value !== "") return value;
  throw new InvalidDataError({ what: "Something is missing in the form", next });
}
