import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const block = 512;

/** The files of a gzipped tar archive by their path inside it, as text. */
export function readTar(path: string): Map<string, string> {
  const archive = gunzipSync(readFileSync(path));
  const files = new Map<string, string>();
  for (let at = 0; at + block <= archive.length; ) {
    const name = fieldOf(archive, at, 100);
    if (name === "") break;
    const folder = fieldOf(archive, at + 345, 155);
    const size = Number.parseInt(fieldOf(archive, at + 124, 12), 8) || 0;
    const start = at + block;
    const regular = ["0", ""].includes(fieldOf(archive, at + 156, 1));
    if (regular) files.set(folder ? `${folder}/${name}` : name, archive.toString("utf8", start, start + size));
    at = start + Math.ceil(size / block) * block;
  }
  return files;
}

function fieldOf(archive: Buffer, at: number, length: number): string {
  return archive
    .toString("latin1", at, at + length)
    .replace(/\0.*$/s, "")
    .trim();
}
