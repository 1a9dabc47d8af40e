import { ConfigurationError } from "@dateline/core";
import type { RawRetention } from "@dateline/pipeline";

/** Which pages' bytes are kept: the option, else DATELINE_KEEP_RAW, else all. Throws `CONFIGURATION`. */
export function keepRaw(option: RawRetention | undefined): RawRetention {
  const set = process.env.DATELINE_KEEP_RAW?.trim();
  if (option !== undefined || !set) return option ?? "all";
  const read = readKeepRaw(set);
  if (read !== null) return read;
  throw new ConfigurationError({
    what: `DATELINE_KEEP_RAW is "${set}"`,
    next: "Set it to all, none, or a number of days such as 90.",
  });
}

/** `all`, `none`, or a number of days such as `90` or `90d`; null for anything else. */
export function readKeepRaw(value: string): RawRetention | null {
  if (value === "all" || value === "none") return value;
  const days = /^(\d{1,5})(?:d|\s?days?)?$/i.exec(value)?.[1];
  return days === undefined ? null : { days: Number(days) };
}
