export type { KeyedEntry, OverlayRequest, OverlayStore } from "./overlay-store.ts";
export type {
  ClaimedSource,
  FeedValidators,
  NewSource,
  PolledSource,
  SourceItem,
  SourceStore,
} from "./source-store.ts";
export type {
  ListRequest,
  PageRequest,
  Store,
  StoreCounts,
  StoreReader,
  StoreWriter,
} from "./store.ts";
