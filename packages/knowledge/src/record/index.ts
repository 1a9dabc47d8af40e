export { cityRecord } from "./city-record.ts";
export { actorIdOf, type RecordList, recordList } from "./record-list.ts";
export { toActor } from "./to-actor.ts";
