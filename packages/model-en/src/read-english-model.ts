import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { ModelError } from "@dateline/core";

const file = new URL("../model/english.dlm.br", import.meta.url);

/** The unpacked bytes of the English model, for `loadEnglishModel`. @throws ModelError when the file is missing or damaged. */
export function readEnglishModel(): Uint8Array {
  try {
    return brotliDecompressSync(readFileSync(file));
  } catch (cause) {
    throw new ModelError({
      what: "The English model cannot be read",
      where: file.pathname,
      next: "Reinstall @dateline/model-en.",
      cause,
    });
  }
}
