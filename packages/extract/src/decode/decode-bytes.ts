import { BinaryInputError, EmptyInputError, InputTooLargeError } from "@dateline/core";
import { binaryKind } from "./binary-kind.ts";
import { cleanText } from "./clean-text.ts";
import { declaredCharset } from "./declared-charset.ts";
import { detectCharset } from "./detect-charset.ts";
import { maximumBytes } from "./limits.ts";
import { tryDecode } from "./try-decode.ts";
import { unpack } from "./unpack.ts";
import { wideCharset } from "./wide-charset.ts";

/** Bytes as text, the encoding they were read in, and whether something had to be repaired on the way. */
export interface DecodedText {
  text: string;
  charset: string;
  repaired: boolean;
}

/**
 * Reads bytes as text: byte order mark, then the HTTP header, then strict UTF-8, then the page's own declaration, then
 * detection. Throws `EMPTY_INPUT`, `BINARY_INPUT` or `INPUT_TOO_LARGE`.
 */
export function decodeBytes(packed: Uint8Array, contentType: string | null, where: string): DecodedText {
  const bytes = unpack(packed, where);
  if (bytes.length > maximumBytes) {
    const what = `The input has ${bytes.length} bytes, more than the limit of ${maximumBytes} bytes (20 MB)`;
    throw new InputTooLargeError({ what, where, next: "Save the article alone, or split the file." });
  }
  const decoded = readText(bytes, contentType, where);
  const text = cleanText(decoded.text);
  if (text.trim() === "") throw new EmptyInputError({ what: "The input is empty", where, next: "Check the source." });
  return { ...decoded, text };
}

function readText(bytes: Uint8Array, contentType: string | null, where: string): DecodedText {
  const marked = markOf(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked, repaired: false };
  const wide = wideCharset(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), charset: wide, repaired: false };
  const binary = binaryKind(bytes);
  if (binary) {
    const next =
      binary === "a PDF"
        ? "PDF is not read: save its text as plain text (.txt) and ingest that."
        : "Give the page as HTML or the text as plain text.";
    throw new BinaryInputError({ what: `The input is ${binary}, not text`, where, next });
  }
  const header = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType?.slice(0, 500) ?? "")?.[1];
  const declared = declaredCharset(bytes);
  // ISO-2022 and UTF-7 like encodings are valid ASCII, so validity says nothing about them.
  const escaped = declared?.startsWith("iso-2022") ? declared : undefined;
  const candidates = [header, escaped, "utf-8", declared].filter((label) => label !== undefined && label !== null);
  for (const label of candidates) {
    const text = tryDecode(bytes, label);
    if (text !== null) return { text, charset: new TextDecoder(label).encoding, repaired: false };
  }
  return repair(bytes, [header, declared]);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function repair(bytes: Uint8Array, declared: (string | undefined | null)[]): DecodedText {
  const loose = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyValid(loose)) return { text: loose, charset: "utf-8", repaired: true };
  const named = declared.find((label) => label && !/^utf-?8$/i.test(label) && isKnown(label));
  const charset = named ? new TextDecoder(named).encoding : detectCharset(bytes);
  return { text: new TextDecoder(charset).decode(bytes), charset, repaired: true };
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding.length > 0;
  } catch {
    return false;
  }
}

/** True where few of the characters beyond ASCII are replacements: UTF-8 with a cut or a few damaged bytes. */
function isMostlyValid(text: string): boolean {
  let replaced = 0;
  let beyond = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) replaced += 1;
    else if (code > 0x7f) beyond += 1;
  }
  return replaced * 10 <= beyond;
}
