export type {
  ActorRow,
  ArticleRow,
  CorrectionRow,
  EventRow,
  MentionRow,
  OverlayRow,
  RelationCellRow,
  Tables,
} from "./tables.ts";
