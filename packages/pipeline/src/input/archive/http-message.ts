import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** An HTTP response as an archive keeps it: its status, headers by lower-case name, and the unpacked body. */
export interface HttpMessage {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}

const headLength = 100_000;

/** Reads a stored HTTP response; null where it is none. The body is unchunked and unpacked, up to `limit` bytes. */
export function readHttpMessage(bytes: Uint8Array, limit: number): HttpMessage | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head)?.[1];
  const end = /\r?\n\r?\n/.exec(head);
  if (status === undefined || end === null) return null;
  const headers = readHeaders(head.slice(0, end.index));
  const raw = bytes.subarray(end.index + end[0].length);
  const body = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? (unchunk(raw) ?? raw) : raw;
  return { status: Number(status), headers, body: unpack(body, headers.get("content-encoding") ?? "", limit) };
}

/** Header lines by lower-case name, the first of each; folded lines are joined. */
export function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Some archivers keep the header but store the body as one piece, which null says. A cut body is read to its cut. */
function unchunk(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0 || end - at > 200) return parts.length > 0 ? Buffer.concat(parts) : null;
    const size = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(Buffer.from(bytes.subarray(at, end)).toString("latin1"))?.[1];
    if (size === undefined) return parts.length > 0 ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
}

/** Throws a RangeError where the body unpacks to more than the limit; a body that is not packed as it says stays. */
function unpack(body: Uint8Array, encoding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  const kind = encoding.toLowerCase();
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, { ...options, finishFlush: 2 });
    if (kind.includes("br")) return brotliDecompressSync(body, options);
    if (!kind.includes("deflate")) return body;
    return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return body;
  }
}
