import type { Readable } from "node:stream";
import { InvalidDataError, type SourceRef } from "@dateline/core";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { type ArchivedPage, readWarc } from "./read-warc.ts";

const mostEntries = 100_000;
const mostRatio = 300;

/**
 * The HTML pages of a WACZ archive: those of the WARC files in its folder `archive`, read one after the other without
 * unpacking anything to disk. An archive inside that cannot be read is told, and the others go on.
 */
export async function* readWacz(path: string, source: SourceRef): AsyncGenerator<ArchivedPage> {
  const zip = await open(path);
  let found = 0;
  try {
    for await (const entry of entriesOf(zip, path)) {
      if (!/^archive\/[^/\\]{1,300}\.warc(?:\.gz)?$/i.test(entry.fileName)) continue;
      found += 1;
      const name = `${path}: ${entry.fileName}`;
      if (entry.uncompressedSize > entry.compressedSize * mostRatio + 1_000_000) {
        yield { name, error: damaged(name, "It says that it unpacks to more than any archive of pages does") };
      } else yield* readEntry(zip, entry, name, source);
    }
  } catch (cause) {
    yield { name: path, error: damaged(path, "The WACZ archive is cut or damaged", cause) };
    return;
  } finally {
    zip.close();
  }
  if (found > 0) return;
  yield { name: path, error: damaged(path, "The ZIP file holds no archive/*.warc, as a WACZ archive does") };
}

async function* readEntry(zip: ZipFile, entry: Entry, name: string, source: SourceRef): AsyncGenerator<ArchivedPage> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  }).catch((cause: unknown) => damaged(name, "The archive inside cannot be read", cause));
  if (stream instanceof Error) yield { name, error: stream };
  else yield* readWarc(stream, name, source);
}

async function open(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names that leave the archive ("../", absolute, with backslashes) are refused by the reader of the list.
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (cause, zip) =>
      cause ? reject(damaged(path, "The WACZ archive is cut or damaged", cause)) : resolve(zip),
    );
  });
}

async function* entriesOf(zip: ZipFile, path: string): AsyncGenerator<Entry> {
  if (zip.entryCount > mostEntries) throw damaged(path, `The archive holds more than ${mostEntries} files`);
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === null) return;
    yield entry;
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      zip.off("entry", onEntry).off("end", onEnd).off("error", onError);
      act();
    };
    const onEntry = (entry: Entry) => settle(() => resolve(entry));
    const onEnd = () => settle(() => resolve(null));
    const onError = (error: Error) => settle(() => reject(error));
    zip.on("entry", onEntry).on("end", onEnd).on("error", onError);
    zip.readEntry();
  });
}

function damaged(where: string, what: string, cause?: unknown): InvalidDataError {
  const reason = cause instanceof Error ? `${what}: ${cause.message}` : what;
  return new InvalidDataError({ what: reason, where, next: "Fetch or make the archive again.", cause });
}
