import { z } from "zod";
import { eventTypeTable } from "./event-type-table.ts";

type Code = keyof typeof eventTypeTable;
const codes = Object.keys(eventTypeTable) as [Code, ...Code[]];

/** One of the seventeen event types, as a code. */
export const EventType = z.enum(codes).meta({ id: "EventType" });
export type EventType = z.infer<typeof EventType>;

export const eventTypes: readonly EventType[] = codes;

/** The row of an event type: label, meaning, score, quad class, CAMEO root and modes. */
export interface EventTypeRow {
  score: number;
  label: string;
  meaning: string;
  quad: "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";
  cameo: string;
  needsTarget: boolean;
  modes: Readonly<Record<string, { score: number; label: string }>>;
}

/** Looks an event type up in the ontology. */
export function eventTypeRow(type: EventType): EventTypeRow {
  return eventTypeTable[type];
}

/** True where the mode is one of the type's modes; null is always allowed. */
export function isModeOf(type: EventType, mode: string | null): boolean {
  return mode === null || Object.hasOwn(eventTypeRow(type).modes, mode);
}

/** The Goldstein-type score of a type and mode, from -10 (conflict) to +10 (cooperation). */
export function eventScore(type: EventType, mode: string | null): number {
  const row = eventTypeRow(type);
  return (mode === null ? undefined : row.modes[mode]?.score) ?? row.score;
}
