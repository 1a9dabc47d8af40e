export type {
  ArticleLink,
  ListRequest,
  MergedEvent,
  PageRequest,
  Store,
  StoreCounts,
  StoreReader,
  StoreWriter,
} from "./store.ts";
