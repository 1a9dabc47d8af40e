import { InvalidDataError, type SourceRef } from "@dateline/core";
import type { Input } from "../input.ts";
import type { ArchiveKind } from "./archive-kind.ts";
import { readPageStream } from "./read-page-stream.ts";
import { readWacz } from "./read-wacz.ts";
import { type ArchivedPage, readWarc } from "./read-warc.ts";

/** A file or a stream that holds many pages; a WACZ archive is read by its path, since its list stands at its end. */
export interface ArchiveSource {
  kind: ArchiveKind;
  name: string;
  path: string | null;
  stream: () => AsyncIterable<Uint8Array>;
  now: () => Date;
}

/** The pages of an archive in its order, one in memory at a time; what cannot be read fails in its turn. */
export async function* openArchive(archive: ArchiveSource): AsyncGenerator<Input> {
  for await (const found of pagesOf(archive)) {
    const { name } = found;
    yield "page" in found ? { name, read: async () => found.page } : { name, read: () => Promise.reject(found.error) };
  }
}

function pagesOf({ kind, name, path, stream, now }: ArchiveSource): AsyncGenerator<ArchivedPage> {
  const source: SourceRef = path === null ? { kind: "stdin" } : { kind: "file", path };
  if (kind === "ndjson") return readPageStream(stream(), name, () => now().toISOString());
  if (kind === "warc") return readWarc(stream(), name, source);
  if (path !== null) return readWacz(path, source);
  throw new InvalidDataError({
    what: "A WACZ archive cannot be read from standard input",
    where: name,
    next: "Save it as a file and name the file.",
  });
}
