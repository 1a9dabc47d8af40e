import { describe, expect, it } from "vitest";
import { englishModelInfo } from "./english-model-info.ts";
import { readEnglishModel } from "./read-english-model.ts";

describe("readEnglishModel", () => {
  it("unpacks a model whose header agrees with what the package says", () => {
    const bytes = readEnglishModel();
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("DLM1");
    expect(header).toMatchObject({
      language: englishModelInfo.language,
      version: englishModelInfo.version,
      licence: englishModelInfo.licence,
    });
    expect(header.sources.length).toBeGreaterThan(5);
    for (const source of header.sources) expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
