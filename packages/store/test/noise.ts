import { createHash } from "node:crypto";

/** Bytes that no compression makes smaller, the same in every run. */
export function noise(length: number): Uint8Array {
  return createHash("shake256", { outputLength: length }).update("noise").digest();
}
