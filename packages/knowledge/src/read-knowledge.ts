import { readFileSync } from "node:fs";
import { ModelError } from "@dateline/core";

const file = new URL("../dist/knowledge.json.br", import.meta.url);

/** The bytes of the knowledge file, for `loadKnowledge`. @throws ModelError when the file is missing. */
export function readKnowledge(): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ModelError({
      what: "The knowledge file cannot be read",
      where: file.pathname,
      next: "Reinstall @dateline/knowledge, or build it with npm run build.",
      cause,
    });
  }
}
