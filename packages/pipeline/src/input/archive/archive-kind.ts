import { constants, gunzipSync } from "node:zlib";

const sampleLength = 4096;

/** The kinds of files that hold many pages. */
export type ArchiveKind = "ndjson" | "warc" | "wacz";

const endings: readonly [RegExp, ArchiveKind][] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, "ndjson"],
  [/\.warc(?:\.gz)?$/i, "warc"],
  [/\.wacz$/i, "wacz"],
];

/** What kind of archive a file or stream is, by its name or else by how it begins; null where it is none. */
export function archiveKind(name: string, head: Uint8Array): ArchiveKind | null {
  const named = endings.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  const text = Buffer.from(unpackHead(head)).toString("latin1");
  if (/^WARC\/[01]\.\d/.test(text)) return "warc";
  return isPageList(text) ? "ndjson" : null;
}

function unpackHead(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    return gunzipSync(head.subarray(0, sampleLength), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}

/** A line that begins as an object with an address or a text of a page; a JSON Feed has neither at its top. */
function isPageList(text: string): boolean {
  const first = text.trimStart().split("\n", 1)[0] ?? "";
  return /^\{\s*"(?:url|html|published|language|fetchedAt|headers)"\s*:/.test(first) && /"html"\s*:\s*"/.test(first);
}
