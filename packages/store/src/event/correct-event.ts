import {
  type Correction,
  type Event,
  type EventEdit,
  Event as EventSchema,
  eventScore,
  isModeOf,
} from "@dateline/core";
import type { ActorMapping } from "../actor/index.ts";
import { editedTime } from "./edited-time.ts";

/** What people said that bears on some events. */
export interface Said {
  mapping: ActorMapping;
  /** `article:start` of a mention to the actor that people say it means. */
  splits: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  /** The active corrections of this event, oldest first. */
  corrections: readonly Correction[];
}

type Participants = Event["sources"];

/** One event with corrections laid over it; an edit that would make no valid event leaves the event as it was. */
export function correctEvent(event: Event, said: Said): Event {
  const mapped: Event = {
    ...event,
    sources: mapParticipants(event.sources, said),
    targets: mapParticipants(event.targets, said),
    attribution: mapAttribution(event.attribution, said),
    evidence: event.evidence.map((report) => ({ ...report, attribution: mapAttribution(report.attribution, said) })),
  };
  let current = mapped;
  for (const { change } of said.corrections) current = applyChange(current, change, said.names);
  return current;
}

function applyChange(event: Event, change: Correction["change"], names: Said["names"]): Event {
  if (change.action === "confirm-event") return { ...event, status: "confirmed" };
  if (change.action === "reject-event") return { ...event, status: "rejected" };
  if (change.action !== "edit-event") return event;
  const edited = editEvent(event, change.edit, names);
  return EventSchema.safeParse(edited).success ? edited : event;
}

/** An event with the slots that an edit sets; the score follows the type and mode. */
export function editEvent(event: Event, edit: EventEdit, names: ReadonlyMap<string, string>): Event {
  const type = edit.type ?? event.type;
  const wanted = edit.mode === undefined ? event.mode : edit.mode;
  const mode = edit.mode === undefined && !isModeOf(type, wanted) ? null : wanted;
  return {
    ...event,
    type,
    mode,
    score: eventScore(type, mode),
    modality: edit.modality ?? event.modality,
    polarity: edit.polarity ?? event.polarity,
    time: editedTime(event.time, edit),
    sources: edit.sources ? participants(event, edit.sources, names) : event.sources,
    targets: edit.targets ? participants(event, edit.targets, names) : event.targets,
    place: edit.place === undefined ? event.place : placeNamed(event, edit.place),
    status: "edited",
  };
}

function participants(event: Event, actorIds: readonly string[], names: ReadonlyMap<string, string>): Participants {
  const known = [...event.sources, ...event.targets];
  return [...new Set(actorIds)].map((actorId) => {
    const found = known.find((participant) => participant.actorId === actorId);
    // A person who names an actor vouches for it with the sentence as a whole.
    return (
      found ?? { actorId, name: names.get(actorId) ?? actorId, evidence: event.evidence.map((one) => one.sentence) }
    );
  });
}

function placeNamed(event: Event, name: string | null): Event["place"] {
  if (name === null) return null;
  if (event.place?.place.name === name) return event.place;
  const place = { name, kind: "unknown" as const, country: null, latitude: null, longitude: null, externalIds: [] };
  return { place, evidence: event.place?.evidence ?? event.evidence.map((report) => report.sentence) };
}

function mapParticipants(given: Participants, said: Said): Participants {
  const mapped = new Map<string, Participants[number]>();
  for (const participant of given) {
    for (const evidence of participant.evidence) {
      const split = said.splits.get(`${evidence.articleId}:${evidence.start}`);
      const actorId = said.mapping.ofActor(split ?? participant.actorId);
      const before = mapped.get(actorId);
      const name = said.names.get(actorId) ?? participant.name;
      mapped.set(actorId, { actorId, name, evidence: [...(before?.evidence ?? []), evidence] });
    }
  }
  return [...mapped.values()];
}

function mapAttribution(attribution: Event["attribution"], said: Said): Event["attribution"] {
  if (attribution === null || attribution.actorId === null) return attribution;
  const split = said.splits.get(`${attribution.speaker.articleId}:${attribution.speaker.start}`);
  const actorId = said.mapping.ofActor(split ?? attribution.actorId);
  if (actorId === attribution.actorId) return attribution;
  return { ...attribution, actorId, name: said.names.get(actorId) ?? attribution.name };
}
