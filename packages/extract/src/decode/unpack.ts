import { gunzipSync } from "node:zlib";
import { BinaryInputError, InputTooLargeError } from "@dateline/core";
import { maximumBytes } from "./limits.ts";

/** The bytes themselves, or what is inside them where they are gzip. Throws `INPUT_TOO_LARGE` before unpacking more. */
export function unpack(bytes: Uint8Array, where: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maximumBytes });
  } catch (cause) {
    if (cause instanceof RangeError) {
      const what = `The input unpacks to more than the limit of ${maximumBytes} bytes (20 MB)`;
      throw new InputTooLargeError({ what, where, next: "Unpack it and give the article alone.", cause });
    }
    throw new BinaryInputError({ what: "The input is a damaged gzip archive", where, next: "Fetch it again.", cause });
  }
}
