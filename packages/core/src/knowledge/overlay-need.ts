/** What of an overlay an article can touch. Only entries that these reach are read. */
export interface OverlayNeed {
  /** Look-up keys of all names that the text may hold. */
  keys: readonly string[];
  /** Records that the text may name already without the overlay. */
  subjects: readonly string[];
  /** Whose office holders are wanted: countries and organisations that the text names. */
  holders: readonly string[];
  /** Ids of offices that a description alone can mean ("the French president"). */
  offices: readonly string[];
  /** The partial ISO date on which offices must be held; null where no day is known, so that none is looked up. */
  date: string | null;
}
