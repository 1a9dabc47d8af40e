import { tryDecode } from "../decode/try-decode.ts";

const encoded = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** A header's text with its encoded words (RFC 2047) decoded, and bare bytes read as UTF-8 where they are. */
export function decodeWords(raw: string): string {
  const text = /[\u0080-\u00ff]/.test(raw) ? (tryDecode(Buffer.from(raw, "latin1"), "utf-8") ?? raw) : raw;
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(encoded, (whole, charset: string, kind: string, data: string) => {
      const bytes = /^b$/i.test(kind) ? Buffer.from(data, "base64") : fromQ(data);
      return tryDecode(bytes, charset) ?? whole;
    })
    .trim();
}

function fromQ(data: string): Uint8Array {
  const text = data
    .replaceAll("_", " ")
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}
