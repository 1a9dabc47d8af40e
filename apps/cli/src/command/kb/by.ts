import { userInfo } from "node:os";
import type { Teller } from "@dateline/pipeline";
import type { CommonOptions } from "../../setting/settings.ts";

/** Options of what a person adds to the knowledge base. */
export interface TellOptions extends CommonOptions {
  author?: string;
  source?: string;
}

/** Who adds it: `--author`, else the name of the user. */
export function by(options: TellOptions): Teller {
  return { author: options.author ?? userInfo().username, source: options.source ?? null, now: () => new Date() };
}
