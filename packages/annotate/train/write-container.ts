import { checksum } from "../src/model/checksum.ts";
import type { ModelHeader } from "../src/model/model-header.ts";

/** The bytes of a model file: "DLM1", the length of the header, the header as JSON, then the sections. */
export function writeContainer(
  meta: Omit<ModelHeader, "sections" | "checksum">,
  sections: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const payload = Buffer.concat([...sections.values()]);
  const list = [...sections].map(([name, bytes]) => ({ name, length: bytes.length }));
  const header: ModelHeader = { ...meta, sections: list, checksum: checksum(payload) };
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return Buffer.concat([Buffer.from("DLM1"), size, text, payload]);
}
