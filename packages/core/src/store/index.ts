export type {
  ListRequest,
  PageRequest,
  Store,
  StoreCounts,
  StoreReader,
  StoreWriter,
} from "./store.ts";
