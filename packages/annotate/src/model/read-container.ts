import { ModelError } from "@dateline/core";
import { checksum } from "./checksum.ts";
import { type ModelHeader, modelFormat } from "./model-header.ts";

/** The header and the named sections of a model file. */
export type ModelContainer = { readonly header: ModelHeader; readonly section: (name: string) => Uint8Array };

/** Opens the bytes of a model file. @throws ModelError when they are of another kind, version, or damaged. */
export function readContainer(bytes: Uint8Array): ModelContainer {
  const next = "Reinstall the model package.";
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (bytes.length < 8 || magic !== "DLM1")
    throw new ModelError({ what: "These bytes are not a language model", next });
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = parseHeader(bytes.subarray(8, 8 + length), next);
  if (header.format !== modelFormat) {
    throw new ModelError({
      what: `The model has format ${header.format}, this engine reads ${modelFormat}`,
      next: "Install the model of the same release.",
    });
  }
  const payload = bytes.subarray(8 + length);
  const total = header.sections.reduce((sum, section) => sum + section.length, 0);
  if (payload.length !== total || checksum(payload) !== header.checksum) {
    throw new ModelError({ what: "The language model is damaged: its checksum does not match", next });
  }
  const sections = new Map<string, Uint8Array>();
  let at = 0;
  for (const { name, length: size } of header.sections) {
    sections.set(name, payload.subarray(at, at + size));
    at += size;
  }
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw new ModelError({ what: `The language model has no part "${name}"`, next });
    return found;
  };
  return { header, section };
}

function parseHeader(bytes: Uint8Array, next: string): ModelHeader {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as ModelHeader;
  } catch (cause) {
    throw new ModelError({ what: "The head of the language model cannot be read", next, cause });
  }
}
