import type { Mention } from "@dateline/core";

/** One thing that some mentions of an article refer to, after bad chains were parted and loose surnames joined. */
export interface Referent {
  mentions: Mention[];
  names: Mention[];
  type: Mention["type"];
  chain: number;
}
