const minute = 60_000;
const day = 86_400_000;

/** How often a feed is asked, and when it is given up. All times are milliseconds. */
export const pollSettings = {
  /** Between two fetches of a feed for which nobody set an interval. */
  everyMs: 60 * minute,
  /** The most that the host's cache headers or the feed's own `ttl` may put a fetch off. */
  longestFreshMs: day,
  /** After the first failure; doubled with each further one up to a day. */
  firstRetryMs: 5 * minute,
  longestRetryMs: day,
  /** Given up after so many failures in a row over so long a time. */
  deadAfterFailures: 10,
  deadAfterMs: 7 * day,
  /** An item that could not be fetched is tried so many times; a changed one is read again after so long. */
  itemAttempts: 3,
  itemAgainMs: 60 * minute,
  /** What a feed no longer lists is forgotten after so long. */
  forgetMs: 60 * day,
  /** How long a claim holds without a sign of life, and how long an idle worker waits. */
  claimMs: 15 * minute,
  idleMs: 15_000,
} as const;
