export type { ActorRow, ArticleRow, CorrectionRow, EventRow, MentionRow, RelationCellRow, Tables } from "./tables.ts";
