import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { archiveKind, openArchive } from "./archive/index.ts";
import type { Input } from "./input.ts";
import { type OpenContext, openPage } from "./open-page.ts";
import { readFileAsPage } from "./read-file.ts";

const headLength = 65_536;

/** A file as an input: the pages of an archive or of a feed, or the page that it is. */
export function fileInput(path: string, opening: OpenContext): Input {
  const read = () => readFileAsPage(path, opening.now);
  async function* pages() {
    const head = await readHead(path);
    const kind = head === null ? null : archiveKind(path, head);
    if (kind === null) yield* await openPage(await read(), path, opening);
    else yield* openArchive({ kind, name: path, path, stream: () => createReadStream(path), now: opening.now });
  }
  return { name: path, read, open: pages };
}

/** The first bytes of a file, null where it cannot be read, which reading it whole says in words. */
async function readHead(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
