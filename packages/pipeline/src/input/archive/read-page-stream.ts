import { InputTooLargeError } from "@dateline/core";
import { readPageLine } from "@dateline/extract";
import { createByteReader } from "./byte-reader.ts";
import { gunzipStream } from "./gunzip-stream.ts";
import { peekStream } from "./peek-stream.ts";
import type { ArchivedPage } from "./read-warc.ts";

const longestLine = 40_000_000;

/**
 * The pages of a stream of NDJSON, plain or gzip, one line in memory at a time. A line that is no page is told with its
 * number and the rest go on; `fetchedAt` stands for lines that do not tell it.
 */
export async function* readPageStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  fetchedAt: () => string,
): AsyncGenerator<ArchivedPage> {
  const { head, whole } = await peekStream(stream, 2);
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const reader = createByteReader(isPacked ? gunzipStream(whole, name) : whole);
  for (let number = 1; ; number += 1) {
    const line = await reader.line(longestLine + 1);
    if (line === null) return;
    if (line.trim() === "") continue;
    const where = `${name}, line ${number}`;
    if (line.length > longestLine) {
      const what = `Line ${number} is longer than ${longestLine / 1e6} MB`;
      yield { name: where, error: new InputTooLargeError({ what, where, next: "Leave the page out or cut it." }) };
      continue;
    }
    const read = readPageLine(Buffer.from(line, "latin1").toString("utf8"), number, fetchedAt());
    yield "error" in read ? { name: where, error: read.error } : { name: read.page.url ?? where, page: read.page };
  }
}
