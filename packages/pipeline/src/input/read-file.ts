import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { InputNotFoundError, InputTooLargeError, type Page } from "@dateline/core";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".md": "text/markdown",
  ".markdown": "text/markdown",
  ".txt": "text/plain",
  ".eml": "message/rfc822",
  ".mhtml": "multipart/related",
  ".mht": "multipart/related",
};
const maxBytes = 20_000_000;

/** Reads a file as a page; its type is told from the ending where it has a known one. */
export async function readFileAsPage(path: string, now: () => Date): Promise<Page> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    throw new InputNotFoundError({ what: "There is no such file", where: path, next: "Check the path." });
  }
  if (found.size > maxBytes) {
    throw new InputTooLargeError({
      what: `The file has ${Math.round(found.size / 1e6)} MB; the limit is ${maxBytes / 1e6} MB`,
      where: path,
      next: "Split it, or save only the article.",
    });
  }
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new InputNotFoundError({
      what: `The file cannot be read (${cause.code ?? cause.message})`,
      where: path,
      next: "Check its permissions.",
      cause,
    });
  });
  const contentType = types[extname(path).toLowerCase()] ?? null;
  return { source: { kind: "file", path }, url: null, bytes, contentType, fetchedAt: now().toISOString() };
}
