import { brotliDecompressSync } from "node:zlib";
import { ModelError } from "@dateline/core";
import type { KnowledgeData } from "./knowledge-data.ts";

/** The knowledge data in the bytes of a knowledge file. @throws ModelError when they are damaged or of another format. */
export function decodeKnowledge(bytes: Uint8Array): KnowledgeData {
  let data: Partial<KnowledgeData>;
  try {
    data = JSON.parse(brotliDecompressSync(bytes).toString("utf8"));
  } catch (cause) {
    throw new ModelError({
      what: "The knowledge file is damaged",
      next: "Reinstall @dateline/knowledge, or build it again.",
      cause,
    });
  }
  if (data?.format === "dateline-knowledge/1") return data as KnowledgeData;
  throw new ModelError({
    what: "The knowledge file has another format than this version reads",
    next: "Install matching versions of the dateline packages.",
  });
}
