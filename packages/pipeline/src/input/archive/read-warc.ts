import { InputTooLargeError, InvalidDataError, NoArticleError, type Page, type SourceRef } from "@dateline/core";
import { type ByteReader, createByteReader } from "./byte-reader.ts";
import { gunzipStream } from "./gunzip-stream.ts";
import { readHeaders, readHttpMessage } from "./http-message.ts";
import { peekStream } from "./peek-stream.ts";

/** A page of an archive, or the error of one record or of the archive's end; `name` is for messages. */
export type ArchivedPage = { name: string } & ({ page: Page } | { error: Error });

const mostBytes = 20_000_000;
const lineLength = 16_000;
const mostHeaders = 200;
const mostStray = 5000;

/**
 * The HTML pages of a web archive (WARC 0.17 to 1.1, plain or gzip) in its order: response records with status 200. The
 * day of a record is the moment of the retrieval. A record that cannot be read is told and the rest go on; of a cut
 * archive everything before the cut is given, and then the error.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  source: SourceRef,
): AsyncGenerator<ArchivedPage> {
  const { head, whole } = await peekStream(stream, 2);
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const reader = createByteReader(isPacked ? gunzipStream(whole, name) : whole);
  let [records, pages] = [0, 0];
  try {
    for (;;) {
      const headers = await readRecordHead(reader, name, records);
      if (headers === null) break;
      records += 1;
      const read = await readRecord(reader, headers, name, source);
      if (read === null) continue;
      pages += 1;
      yield read;
    }
  } catch (cause) {
    const cut = cause instanceof InvalidDataError ? cause : cutError(name, pages, cause);
    yield { name, error: cut };
    return;
  }
  if (pages > 0) return;
  const what = `The archive holds ${records} records and no HTML page with status 200`;
  yield { name, error: new NoArticleError({ what, where: name, next: "Give an archive of pages." }) };
}

/** The headers of the next record, null at the end; lines between records that belong to none are passed over. */
async function readRecordHead(reader: ByteReader, where: string, records: number): Promise<Map<string, string> | null> {
  for (let stray = 0; ; stray += 1) {
    const line = await reader.line(lineLength);
    if (line === null) return null;
    if (/^WARC\/[01]\.\d/.test(line)) break;
    if (stray > mostStray) {
      const what = `After ${records} records there is no further one where one should begin`;
      throw new InvalidDataError({ what, where, next: "Check that the file is a web archive, and fetch it again." });
    }
  }
  const lines: string[] = [];
  for (let line = await reader.line(lineLength); line !== null && line !== ""; line = await reader.line(lineLength)) {
    if (lines.length < mostHeaders) lines.push(line);
  }
  return readHeaders(lines.join("\n"));
}

async function readRecord(
  reader: ByteReader,
  headers: ReadonlyMap<string, string>,
  archive: string,
  source: SourceRef,
): Promise<ArchivedPage | null> {
  const length = Number(headers.get("content-length"));
  if (!Number.isSafeInteger(length) || length < 0) return null;
  const isResponse = headers.get("warc-type")?.toLowerCase() === "response";
  const url = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  if (!isResponse || !/^https?:\/\//i.test(url)) {
    await passOver(reader, length);
    return null;
  }
  if (length > mostBytes) {
    await passOver(reader, length);
    return { name: url, error: tooLarge(url) };
  }
  const bytes = await reader.bytes(length);
  if (bytes.length < length) throw new Error("the stream ended");
  try {
    const message = readHttpMessage(bytes, mostBytes);
    const contentType = message?.headers.get("content-type") ?? null;
    if (message?.status !== 200 || !isHtml(contentType, message.body)) return null;
    const moment = new Date(headers.get("warc-date") ?? "");
    if (Number.isNaN(moment.getTime())) return { name: url, error: noMoment(url, archive) };
    return { name: url, page: { source, url, bytes: message.body, contentType, fetchedAt: moment.toISOString() } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { name: url, error: tooLarge(url) };
  }
}

async function passOver(reader: ByteReader, length: number): Promise<void> {
  if (!(await reader.skip(length))) throw new Error("the stream ended");
}

function isHtml(contentType: string | null, body: Uint8Array): boolean {
  if (body.length === 0) return false;
  if (contentType !== null) return /html/i.test(contentType);
  return /^\s*<(?:!doctype html|html)/i.test(Buffer.from(body.subarray(0, 500)).toString("latin1"));
}

function tooLarge(where: string): InputTooLargeError {
  const what = `The archived page is larger than ${mostBytes / 1e6} MB`;
  return new InputTooLargeError({ what, where, next: "Save the article's part of it as a file and ingest that." });
}

function noMoment(where: string, archive: string): InvalidDataError {
  const what = "The record does not say when the page was retrieved";
  return new InvalidDataError({ what, where, next: `Give the page as a file of its own; the archive is ${archive}.` });
}

function cutError(where: string, pages: number, cause: unknown): InvalidDataError {
  const what = `The archive is cut or damaged after ${pages} pages; what came before was read`;
  return new InvalidDataError({ what, where, next: "Fetch the archive again for the rest.", cause });
}
