import { gzipSync } from "node:zlib";

/** One record of a web archive; `type` is "response" where not given. */
export interface WarcRecord {
  url: string;
  type?: string;
  date?: string;
  http: string | Uint8Array;
}

/** The bytes of a web archive of these records, each a gzip member of its own where packed. */
export function warcBytes(records: readonly WarcRecord[], packed = false): Buffer {
  return Buffer.concat(records.map((record) => (packed ? gzipSync(recordBytes(record)) : recordBytes(record))));
}

/** A stored HTTP response of a page, with more header lines where given. */
export function httpBytes(
  body: string | Uint8Array,
  headers = "Content-Type: text/html; charset=utf-8",
  status = "200 OK",
) {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
}

function recordBytes({ url, type = "response", date = "2023-02-07T08:15:30Z", http }: WarcRecord): Buffer {
  const body = Buffer.from(http);
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${body.length}`,
  ].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, Buffer.from("\r\n\r\n")]);
}
