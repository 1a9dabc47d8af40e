export { decodeKnowledge } from "./decode-knowledge.ts";
export type {
  CityRow,
  KnowledgeData,
  KnownRecord,
  NameStrength,
  Office,
  RecordKind,
  RecordName,
  Term,
} from "./knowledge-data.ts";
