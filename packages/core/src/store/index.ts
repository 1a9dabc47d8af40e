export type { KeyedEntry, OverlayRequest, OverlayStore } from "./overlay-store.ts";
export type { PageRequest } from "./page-request.ts";
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
  Store,
  StoreCounts,
  StoreReader,
  StoreWriter,
} from "./store.ts";
