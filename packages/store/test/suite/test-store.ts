import type { Store } from "@dateline/core";

/** A store to be tested, with a look at all its rows for proving that nothing changed. */
export interface TestStore {
  store: Store;
  /** Every row of every table as text, in a fixed order. */
  rows(): Promise<string[]>;
  /** Changes the stored text of an article behind the store's back. */
  damageText(articleId: string): Promise<void>;
}

/** Opens a fresh, empty store with this clock. */
export type OpenTestStore = (now: () => Date) => Promise<TestStore>;
