import type { Exporter } from "@dateline/core";
import { csv } from "./csv.ts";
import { ndjson } from "./ndjson.ts";

/** All formats events are exported in. */
export const exporters: readonly Exporter[] = [ndjson, csv];
