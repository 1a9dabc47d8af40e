export type { NameStrength, RecordKind } from "./data/index.ts";
export type { Knowledge } from "./knowledge.ts";
export { loadKnowledge } from "./load-knowledge.ts";
export type { Candidate, LookUpOptions } from "./name/index.ts";
export type { Holder } from "./office/index.ts";
export type { PlaceCandidate } from "./place/index.ts";
export { readKnowledge } from "./read-knowledge.ts";
export { actorIdOf } from "./record/index.ts";
export type { Demonym, Metonym, RoleNoun } from "./word/index.ts";
