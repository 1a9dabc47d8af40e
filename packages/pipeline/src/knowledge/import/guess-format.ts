import type { ImportFormat } from "./import-row.ts";

/** The format of a file by how it begins; null where it is none that is known. */
export function guessFormat(start: string): ImportFormat | null {
  const text = start.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("{")) {
    const first = text.slice(0, 4000);
    if (/^\{\s*"(?:head|results)"\s*:/.test(first)) return "wikidata";
    if (/"entry"\s*:\s*"(?:record|name|term|merge|hide)"/.test(first)) return "dateline";
    if (/"schema"\s*:\s*"[A-Z]/.test(first)) return "ftm";
    return /"(?:labels|claims|datatype)"\s*:|"type"\s*:\s*"(?:item|property)"/.test(first) ? "wikidata" : null;
  }
  if (text.startsWith("["))
    return /"(?:labels|claims)"\s*:|"type"\s*:\s*"(?:item|property)"/.test(text) ? "wikidata" : null;
  const [header = ""] = text.split(/\r?\n/, 1);
  return /(?:^|[,;\t])"?name"?(?:[,;\t]|$)/i.test(header) ? "csv" : null;
}
