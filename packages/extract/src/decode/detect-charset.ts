import { detect } from "chardet";

const sampleSize = 200_000;
const fallback = "windows-1252";

/** The most likely encoding of bytes that declare none, as a label that TextDecoder knows. */
export function detectCharset(bytes: Uint8Array): string {
  const found = detect(bytes.subarray(0, sampleSize));
  if (found === null || found.toLowerCase() === "utf-8") return fallback;
  try {
    return new TextDecoder(found).encoding;
  } catch {
    return fallback;
  }
}
