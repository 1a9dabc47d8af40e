import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One page of the article-extraction benchmark with the text of its article. */
export interface GoldPage {
  id: string;
  url: string;
  bytes: Uint8Array;
  body: string;
}

const block = 512;

/** Reads `pages/article-extraction-dev.{tar.gz,json.gz}` of a folder of training data. */
export function readPages(folder: string): GoldPage[] {
  const base = join(folder, "pages", "article-extraction-dev");
  const gold = JSON.parse(gunzipSync(readFileSync(`${base}.json.gz`)).toString("utf8")) as Record<
    string,
    { articleBody: string; url: string }
  >;
  const files = readTar(gunzipSync(readFileSync(`${base}.tar.gz`)));
  return Object.entries(gold)
    .map(([id, { articleBody, url }]) => {
      const file = files.get(id);
      return file ? { id, url, bytes: gunzipSync(file), body: articleBody } : null;
    })
    .filter((page) => page !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The files of a tar archive by the part of their name between the last slash and the first dot. */
function readTar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = new TextDecoder();
  for (let at = 0; at + block <= archive.length; ) {
    const name = text.decode(archive.subarray(at, at + 100)).replace(/\0.*$/s, "");
    if (name === "") break;
    const size = Number.parseInt(text.decode(archive.subarray(at + 124, at + 136)), 8) || 0;
    const key = (name.split("/").at(-1) ?? "").split(".")[0] ?? "";
    if (size > 0) files.set(key, archive.subarray(at + block, at + block + size));
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
