export { contexts, EventContext } from "./context.ts";
export { EventType, type EventTypeRow, eventScore, eventTypeRow, eventTypes, isModeOf } from "./event-type.ts";
export { eventTypeTable } from "./event-type-table.ts";
export { Sector, sectors } from "./sector.ts";
