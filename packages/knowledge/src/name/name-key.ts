import { foldName } from "@dateline/core";

const plain = /^[A-Za-z0-9 ]*$/;

/** The folded form under which a name is indexed: core's `foldName`, with a fast path for plain ASCII. */
export function nameKey(name: string): string {
  return plain.test(name) && !name.includes("  ") ? name.toLowerCase().trim() : foldName(name);
}
