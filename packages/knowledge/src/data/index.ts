export { decodeKnowledge } from "./decode-knowledge.ts";
export type {
  CityRow,
  KnowledgeData,
  KnownRecord,
  NameStrength,
  Office,
  Origin,
  RecordKind,
  RecordName,
  Term,
} from "./knowledge-data.ts";
