/** The language code of a tag such as `en-GB` or `pt_BR`, null where it is none. */
export function languageCode(tag: string | null | undefined): string | null {
  const code = /^\s*([A-Za-z]{2,3})(?:[-_;,\s]|$)/.exec(tag?.slice(0, 40) ?? "")?.[1]?.toLowerCase();
  if (code === undefined || code === "und" || code === "mul" || code === "xx") return null;
  return code === "nb" || code === "nn" ? "no" : code === "iw" ? "he" : code === "in" ? "id" : code;
}
