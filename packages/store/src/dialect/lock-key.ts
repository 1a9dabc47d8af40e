import { hashText } from "@dateline/core";

/** The number (60 bits, as text) under which Postgres locks a block. */
export function lockKey(block: string): string {
  return BigInt(`0x${hashText(block).slice(0, 15)}`).toString();
}
