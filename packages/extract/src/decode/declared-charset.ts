import { getEncoding } from "encoding-sniffer";

const window = 4096;

/** The character set a page declares in its first 4 kB (meta or XML declaration), null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const none = "none-declared";
  const found = getEncoding(bytes.subarray(0, window), { maxBytes: window, defaultEncoding: none });
  return found === none ? null : found;
}
