import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { DecodingError, InputNotFoundError } from "@dateline/core";

/** The text of a file (`-` is what `stdin` gives) in pieces, unpacked where it is gzip. Throws `INPUT_NOT_FOUND` or `DECODING_FAILED`. */
export async function* openText(path: string, stdin?: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const bytes = path === "-" && stdin !== undefined ? stdin : readFile(path);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of unpacked(bytes)) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== "") yield text;
    }
    const rest = decoder.decode();
    if (rest !== "") yield rest;
  } catch (cause) {
    throw explain(cause, path);
  }
}

function readFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!packed) return yield* all;
  const gunzip = createGunzip();
  const fed = (async () => {
    for await (const chunk of all) {
      if (!gunzip.write(chunk)) await new Promise<void>((go) => gunzip.once("drain", go));
    }
    gunzip.end();
  })();
  fed.catch((error: unknown) => gunzip.destroy(error instanceof Error ? error : new Error(String(error))));
  yield* gunzip;
  await fed;
}

function explain(cause: unknown, path: string): unknown {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? "";
  if (/^(ENOENT|EACCES|EISDIR|ENOTDIR)$/.test(code)) {
    const what = code === "ENOENT" ? "There is no such file" : `The file cannot be read (${code})`;
    return new InputNotFoundError({ what, where: path, next: "Check the path.", cause });
  }
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return new DecodingError({ what: "The file is not UTF-8", where: path, next: "Save it as UTF-8.", cause });
  }
  if (/^Z_/.test(code)) return new DecodingError({ what: "The gzip file is damaged", where: path, cause });
  return cause;
}
