import { readHeaders } from "./read-headers.ts";

/** A part of a message with no further parts in it: what it is, where it comes from, and its decoded bytes. */
export interface MailPart {
  /** The media type in lower case, without parameters. */
  type: string;
  /** The content type with its parameters, as the part declares it. */
  contentType: string;
  location: string | null;
  isAttachment: boolean;
  bytes: Uint8Array;
}

const deepest = 12;
const mostParts = 500;

/** The parts of a body (MIME) in order, those inside of other parts and forwarded messages included. */
export function readParts(bytes: Uint8Array, headers: ReadonlyMap<string, string>, depth = 0): MailPart[] {
  const contentType = headers.get("content-type") ?? "text/plain; charset=us-ascii";
  const type = (/^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1] ?? "text/plain").toLowerCase();
  if (depth < deepest && type.startsWith("multipart/")) {
    const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
    const mark = boundary?.[1] ?? boundary?.[2];
    if (mark !== undefined)
      return split(bytes, mark)
        .flatMap((part) => readPart(part, depth))
        .slice(0, mostParts);
  }
  const decoded = decode(bytes, headers.get("content-transfer-encoding") ?? "");
  if (depth < deepest && type === "message/rfc822") return readPart(decoded, depth);
  const location = headers.get("content-location") ?? null;
  const isAttachment = /^\s*attachment/i.test(headers.get("content-disposition") ?? "");
  return [{ type, contentType, location, isAttachment, bytes: decoded }];
}

function readPart(part: Uint8Array, depth: number): MailPart[] {
  const { headers, bodyAt } = readHeaders(part);
  return readParts(part.subarray(bodyAt), headers, depth + 1);
}

/** What stands between the lines of a boundary; a message that is cut gives its last part to the cut. */
function split(bytes: Uint8Array, mark: string): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const line = Buffer.from(`--${mark}`, "latin1");
  const parts: Uint8Array[] = [];
  let from = -1;
  for (let at = buffer.indexOf(line); at >= 0; at = buffer.indexOf(line, at + line.length)) {
    if (at > 0 && buffer[at - 1] !== 0x0a) continue;
    if (from >= 0) parts.push(buffer.subarray(from, trimEnd(buffer, from, at)));
    const end = buffer.indexOf(0x0a, at);
    const isLast = buffer[at + line.length] === 0x2d && buffer[at + line.length + 1] === 0x2d;
    from = isLast || end < 0 ? -1 : end + 1;
    if (isLast || parts.length >= mostParts) break;
  }
  if (from >= 0) parts.push(buffer.subarray(from));
  return parts;
}

/** The line end before a boundary belongs to the boundary. */
function trimEnd(buffer: Buffer, from: number, at: number): number {
  const end = at - 1;
  return Math.max(from, buffer[end - 1] === 0x0d ? end - 1 : end);
}

function decode(bytes: Uint8Array, encoding: string): Uint8Array {
  const text = () => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (/^\s*base64/i.test(encoding)) return Buffer.from(text(), "base64");
  if (!/^\s*quoted-printable/i.test(encoding)) return bytes;
  const plain = text()
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}
